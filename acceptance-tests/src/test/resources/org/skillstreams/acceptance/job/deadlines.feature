Feature: Deadlines
  Every state that waits for somebody ends by itself. A sweep every five minutes looks for what is
  due and does what a person would have to do, credits included.

  @SS-56 @SS-57 @SS-75
  Scenario: Nobody claims within 24 hours
    Given a lead that was routed to Anna and Ben
    When 24 hours pass
    Then the job is waiting for the operator

  @SS-56 @SS-57
  Scenario: Shortly before the deadline nothing has happened
    Given a lead that was routed to Anna and Ben
    When 1439 minutes pass
    Then the job is waiting for providers

  @SS-56 @SS-59 @SS-44a
  Scenario: Claimed but never contacted
    Given a lead that was routed to Anna and Ben
    And Anna has claimed it
    When 48 hours pass
    Then Anna has her credits back
    And the job is waiting for providers
    And Anna is no longer invited

  @SS-59
  Scenario: One provider lets it lie, the other goes on
    Given a lead that was routed to Anna and Ben
    And Anna has claimed it
    And Ben has claimed and quoted
    When 48 hours pass
    Then Anna has her credits back
    And the job is in contact

  @SS-58 @SS-44b @SS-56 @SS-08c
  Scenario: In contact, but never confirmed
    Given a job of Maria that Anna has quoted
    When 7 days pass
    Then the job is closed without confirmation
    And Anna has her credits back
    And it is among Maria's closed jobs

  @SS-56 @SS-58
  Scenario: Confirmed, but nobody says that the work is done
    Given a job of Maria that Anna has won
    When 30 days pass
    Then the job is completed

  @SS-56 @BY-15
  Scenario: The review window closes the job
    Given a job of Maria that Anna has completed
    When 14 days pass
    Then the job is closed

  @B1 @I5
  Scenario: However often the sweep runs, credits come back once
    Given a job of Maria that Anna has claimed
    When 48 hours pass
    And the sweep runs three more times
    Then Anna has her credits back once

  @B1
  Scenario: A sweep that missed a day catches up
    Given a job of Maria that Anna has claimed
    And the operator's sweep is late
    When 3 days pass
    And the sweep runs
    Then Anna has her credits back once

  @SS-60
  Scenario: What the sweep does is in the audit log
    Given a lead that was routed to Anna and Ben
    When 24 hours pass
    Then the audit log says that the system moved the job to the operator

  @BY-10
  Scenario: Outside production the operator moves the clock
    Given a lead that was routed to Anna and Ben
    When the operator moves the clock forward by 1 day and runs the sweep
    Then the job is waiting for the operator
    And the audit log says that the operator moved the clock
