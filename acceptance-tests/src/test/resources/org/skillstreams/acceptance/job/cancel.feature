Feature: Cancelling
  Until a quote is confirmed the seeker may cancel, and nobody pays for a lead that went away.

  @SS-01e @SS-75
  Scenario: A seeker cancels before anybody claimed
    Given a lead that was routed to Anna and Ben
    When Maria cancels it
    Then the job is cancelled
    And it is among Maria's closed jobs

  @SS-01e
  Scenario: Every claim gets its credits back
    Given a job of Maria that Anna and Ben have quoted
    When Maria cancels it
    Then Anna has her credits back
    And Ben has his credits back

  @C1
  Scenario: A cancelled lead cannot be claimed
    Given a lead that was routed to Anna and Ben
    And Maria has cancelled it
    When Anna claims it
    Then Anna is told that it is closed for claims
    And Anna has paid nothing

  @C1
  Scenario: Claim and cancellation at the same moment end in one truth
    Given a lead that was routed to Anna and Ben
    When Anna claims it while Maria cancels it
    Then it is cancelled, and Anna has not paid for it

  @Z1
  Scenario: Nobody cancels somebody else's job
    Given a lead that was routed to Anna and Ben
    When Nina, another seeker, cancels it
    Then Nina is told that there is no such job
