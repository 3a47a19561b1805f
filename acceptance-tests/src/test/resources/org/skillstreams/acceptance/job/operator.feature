Feature: The operator steps in
  When nobody is found, or people need help, the operator assigns a provider by hand or makes a
  move for somebody, always with a reason that stays in the audit log.

  @SS-25a @SS-40 @SS-73
  Scenario: A provider is found by hand
    Given a request that no provider could be found for
    And Carl works far away
    When the operator assigns it to Carl
    Then the job is waiting for providers
    And Carl is free to claim it

  @SS-25a
  Scenario: A third provider is asked
    Given a lead that was routed to Anna and Ben
    And Carl works far away
    When the operator assigns it to Carl
    Then Anna, Ben and Carl are invited

  @SS-25a
  Scenario: Nobody is asked twice
    Given a lead that was routed to Anna and Ben
    When the operator assigns it to Anna
    Then the operator is told that Anna was asked already

  @SS-25b @SS-73
  Scenario: The operator cancels for a seeker who called
    Given a job of Maria that Anna has claimed
    When the operator cancels it because "The seeker called and asked for it"
    Then the job is cancelled
    And Anna has her credits back
    And the audit log says that the operator did it because "The seeker called and asked for it"

  @SS-25b
  Scenario: The operator completes for both
    Given a job of Maria that Anna has won
    When the operator completes it because "Both told us on the phone"
    Then the job is completed

  @SS-25b
  Scenario: A reason is required
    Given a job of Maria that Anna has claimed
    When the operator cancels it because ""
    Then the operator is asked to correct the reason
    And the job is claimed

  @SS-25b
  Scenario: The operator cannot do what the job's stage forbids
    Given a job of Maria that Anna has completed
    When the operator cancels it because "Somebody asked"
    Then the operator is told that it is too late to cancel

  @SS-25b
  Scenario: Some moves only their owner can make
    Given a job of Maria that Anna has quoted
    When the operator confirms a quote for the seeker
    Then the operator is told that this cannot be done for somebody

  @Z1 @http
  Scenario: Only operators see all jobs
    Given a lead that was routed to Anna and Ben
    When Anna looks into the operator's list of jobs
    Then Anna is told that this is for operators
