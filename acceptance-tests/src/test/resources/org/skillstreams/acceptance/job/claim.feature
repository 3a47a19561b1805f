Feature: Claiming a lead
  An invited provider sees what a claim costs and what it gives, pays with credits, and only then
  learns who asked. A lead has two places, never more.

  @SS-01c @SS-16 @SS-67
  Scenario: A claim costs the price of the lead's tier
    Given a lead of 3 credits that was routed to Anna and Ben
    And Anna was given 10 credits to spend
    When Anna claims it
    Then the job is claimed
    And Anna has 7 credits left

  @SS-16 @SS-37 @SS-04b
  Scenario: The second of two invited providers may still claim
    Given a lead that was routed to Anna and Ben
    And Anna has claimed it
    When Ben claims it
    Then the lead has no place left
    And Ben has paid the price of its tier once

  @BY-04
  Scenario: The receipt comes before the claim
    Given a lead of 3 credits that was routed to Anna and Ben
    And Anna was given 10 credits to spend
    When Anna opens it
    Then the receipt says 3 credits of 10, 2 of 2 places left, and when credits come back
    And nothing was spent

  @BY-04
  Scenario: The price that was shown is the price that is paid
    Given a lead of 3 credits that was routed to Anna and Ben
    When Anna claims it for 2 credits
    Then Anna is told that the price has changed
    And Anna has paid nothing

  @SS-01c
  Scenario: Contact details are for those who claimed
    Given a lead that was routed to Anna and Ben
    When Anna claims it
    And Anna asks how to reach Maria
    Then Anna sees how to reach Maria
    But Ben does not see how to reach Maria

  @SS-16 @I4
  Scenario: Without enough credits there is no claim
    Given a lead of 3 credits that was routed to Anna and Ben
    And Anna was given 2 credits to spend
    When Anna claims it
    Then Anna is told that credits are missing
    And the job is waiting for providers
    And Anna has 2 credits left

  @SS-37 @Z1
  Scenario: Somebody else's lead is not there
    Given a lead that was routed to Anna and Ben
    And Carl works far away
    When Carl claims it
    Then Carl is told that there is no such lead

  @C1
  Scenario: A double click claims once
    Given a lead that was routed to Anna and Ben
    When Anna claims it and, without waiting, claims it again
    Then Anna has paid the price of its tier once

  @C1
  Scenario: A lead that ten providers were invited to has two places
    Given a lead that the operator assigned to ten providers
    When all ten claim it at once
    Then exactly two of them have it
    And the other eight have paid nothing

  @SS-57
  Scenario: Too late is too late
    Given a lead that was routed to Anna and Ben
    And the operator's sweep is late
    When 25 hours pass
    And Anna claims it
    Then Anna is told that it is closed for claims
    And Anna has paid nothing
