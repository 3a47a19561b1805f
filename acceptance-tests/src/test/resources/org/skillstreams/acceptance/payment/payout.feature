@JS-08 @JS-08c @JS-16 @JS-16d
Feature: Being paid out
  What an operator approves goes to the provider's bank, once, and the provider sees how far it is.
  Money that cannot reach the bank is in the wallet again.

  Background:
    Given Anna works around here
    And Anna earns 100.00 USD
    And Anna asks for 80.00 USD

  Scenario: Approved money goes to the bank
    Given Anna has told the payment company who she is
    When the operator approves it because "Papers are in order"
    Then Anna's payout is on its way
    When the bank has the money
    Then Anna's payout is at the bank
    And Anna's wallet shows
      | currency | balance | in transit |
      | USD      | 20.00   | 0.00       |

  Scenario: Money waits for whoever has yet to tell where it goes
    When the operator approves it because "Papers are in order"
    Then Anna's payout is waiting for her
    And Anna's wallet shows
      | currency | balance | in transit |
      | USD      | 20.00   | 80.00      |
    When Anna tells the payment company who she is
    Then Anna's payout is on its way

  @P1
  Scenario: An answer that is lost costs time and nothing else
    Given Anna has told the payment company who she is
    And the payment company's answers about payouts are lost
    When the operator approves it because "Papers are in order"
    Then Anna's payout is being prepared
    When the payment company answers about payouts again
    And some minutes pass
    Then Anna's payout is on its way
    And the payment company was given Anna's money once

  @W1 @W2
  Scenario: What the bank sends back is in the wallet again, once
    Given Anna has told the payment company who she is
    And the operator approves it because "Papers are in order"
    When the bank sends Anna's money back and the payment company says so 5 times
    And some minutes pass
    Then Anna's payout is back in the wallet
    And Anna's wallet shows
      | currency | balance | in transit |
      | USD      | 100.00  | 0.00       |
