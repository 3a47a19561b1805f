@payments
Feature: Buying credits
  Providers pay in advance for the leads they claim. Only the payment company can say that somebody
  paid; whatever it says, however often and in whatever order, takes effect once.

  Background:
    Given Anna works around here
    And Anna was given 0 credits to spend

  @SS-20 @SS-41 @SS-43
  Scenario: What is paid becomes credits
    Given Anna buys 10 credits
    When Anna pays and the payment company says so
    Then Anna has 10 credits left
    And the purchase is granted
    And Anna's statement ends with
      | what     | amount | before | after |
      | purchase | 10     | 0      | 10    |

  @MT-06
  Scenario: Coming back from the payment page is no payment yet
    Given Anna buys 10 credits
    When Anna pays and the payment company has not said so yet
    Then the purchase is open
    And Anna has 0 credits left

  @SS-42 @MT-07 @W1
  Scenario: The same message a hundred times is one payment
    Given Anna buys 10 credits
    When Anna pays and the payment company says so 100 times
    Then Anna has 10 credits left

  @MT-08 @W2
  Scenario: A refund that is heard of before its payment
    Given Anna buys 10 credits
    When Anna pays and gets the money back before the payment company says anything
    And the payment company tells of the refund first and of the payment then
    Then the purchase is refunded
    And Anna has 0 credits left

  @W2
  Scenario: A message that never comes is made up for by asking
    Given Anna buys 10 credits
    And Anna pays and the payment company has not said so yet
    When 20 minutes pass
    Then Anna has 10 credits left

  @P1 @JS-36
  Scenario: An answer that was lost is found by asking
    Given the payment company's answers are lost
    And Anna buys 10 credits
    And the purchase is unknown
    When the payment company can be heard again
    And 2 minutes pass
    Then the purchase is open

  @SS-20
  Scenario: A bank debit takes its time
    Given Anna buys 10 credits
    When Anna pays by bank debit
    Then the purchase is pending
    And Anna has 0 credits left
    When the bank debit arrives
    Then Anna has 10 credits left

  @SS-20 @JS-39a
  Scenario: A bank debit that fails is no payment
    Given Anna buys 10 credits
    When Anna pays by bank debit from an empty account
    And the bank debit fails
    Then the purchase is failed
    And Anna has 0 credits left

  @SS-20
  Scenario: A payment page that nobody paid on expires
    Given Anna buys 10 credits
    When nobody pays in time
    Then the purchase is expired

  @P2 @JS-40c @in-process
  Scenario: Less than the price buys nothing, and operators see it
    Given Anna buys 10 credits
    When Anna manages to pay less
    Then Anna has 0 credits left
    And the operator finds the message given up because of another amount

  @SS-84 @JS-25 @W3
  Scenario: Nobody else can say that somebody paid
    Given Anna buys 10 credits
    When Carl says in the payment company's name that Anna has paid
    Then Carl is told that this is not genuine
    And the operator finds no message
    And Anna has 0 credits left

  @JS-40 @W5
  Scenario: A message that cannot be worked is kept, and worked when the operator says so
    Given Anna buys 10 credits
    And Anna pays while the payment company cannot be asked for a day
    And the operator finds the message given up because there was no answer
    When the operator has it worked again because "The company is back"
    Then Anna has 10 credits left
    And the audit log says that the operator did it because "The company is back"

  @P2
  Scenario: A refund takes the credits back, and what was spent is owed
    Given a lead of 7 credits that was routed to Anna and Ben
    And Anna has bought 10 credits
    And Anna has claimed it
    When the money goes back
    Then Anna has 0 credits left
    And the purchase is refunded
    When Anna buys and pays 10 credits
    Then Anna has 3 credits left

  @P2
  Scenario: A disputed payment keeps its credits until the dispute is lost
    Given Anna has bought 10 credits
    When the bank disputes the payment
    Then the purchase is disputed
    And Anna has 10 credits left
    When the dispute is lost
    Then Anna has 0 credits left

  @P2
  Scenario: A dispute that is won changes nothing
    Given Anna has bought 10 credits
    When the bank disputes the payment
    And the dispute is won
    Then the purchase is granted
    And Anna has 10 credits left

  @C1
  Scenario: Asking twice with the same key buys once
    Given Anna buys 10 credits
    When Anna sends the same order again
    Then it is the same purchase

  @Z1
  Scenario: A purchase is nobody else's business
    Given Anna buys 10 credits
    When Ben looks at Anna's purchase
    Then Ben is told that there is no such purchase

  @in-process
  Scenario: Without an account at the payment company nothing can be bought
    Given the operator has no account at the payment company
    When Anna buys 10 credits
    Then Anna is told that nothing can be bought yet
