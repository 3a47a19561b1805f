@payments @BY-07
Feature: Two books that must agree
  The payment company keeps its own books. Whatever it says moved must stand in ours, once, and
  whatever we say moved must stand in its books. The operator can have both compared at any time.

  Background:
    Given Anna works around here
    And Anna was given 0 credits to spend

  Scenario: What was bought is in both books, and so is the company's fee
    Given Anna has bought 10 credits
    When the operator has the books compared
    Then the books agree about the purchase
    And what the payment company kept of it is in our books too

  @W2 @MT-06
  Scenario: Money of which no message came is found, and healed with one click
    Given Anna buys 10 credits
    And Anna pays and the payment company has not said so yet
    When the operator has the books compared
    Then the desk shows the payment as missing in our books
    When the operator has it healed
    Then it is healed
    And Anna has 10 credits left
    When the operator has the books compared
    Then the books agree about the purchase
    And Anna has 10 credits left

  @P2
  Scenario: What went back is in both books
    Given Anna has bought 10 credits
    When the money goes back
    And the operator has the books compared
    Then the books agree about the purchase

  Scenario: A dispute is no difference, whether it is open or lost
    Given Anna has bought 10 credits
    When the bank disputes the payment
    And the operator has the books compared
    Then the books agree about the purchase
    When the dispute is lost
    And the operator has the books compared
    Then the books agree about the purchase

  @W4 @SS-31
  Scenario: Money that is nobody's waits for a person's word
    Given somebody pays into the operator's account past the platform
    When the operator has the books compared
    Then the desk shows money that is nobody's, which asking cannot heal
    When the operator tries to have it healed
    Then the operator is told that only a person can explain this
    When the operator explains it with "A test payment from the dashboard"
    Then the desk shows it as explained by the operator
