@JS-16
Feature: Wallets
  What providers earn is in their wallet until they have it paid out. Money that somebody asked for
  is set apart at once, and the operator looks at every request before money leaves.

  Background:
    Given Anna works around here

  Scenario: What was earned is there, with where it came from
    When Anna earns 120.50 USD
    And Anna earns 5000 JPY
    Then Anna's wallet shows
      | currency | balance | in transit |
      | JPY      | 5000    | 0          |
      | USD      | 120.50  | 0.00       |
    And Anna's history in USD ends with
      | what  | amount | before | after  |
      | split | 120.50 | 0.00   | 120.50 |

  Scenario: What is asked for is set apart
    Given Anna earns 100.00 USD
    When Anna asks for 80.00 USD
    Then Anna's wallet shows
      | currency | balance | in transit |
      | USD      | 20.00   | 80.00      |
    And Anna's withdrawal is requested

  @L1
  Scenario: The same money cannot be asked for twice
    Given Anna earns 100.00 USD
    And Anna asks for 80.00 USD
    When Anna asks for 80.00 USD
    Then Anna is told that the wallet does not hold that much
    And Anna has asked for money once

  @I5
  Scenario: A request that is sent again is the same request
    Given Anna earns 100.00 USD
    When Anna asks for 80.00 USD and, hearing nothing, asks again
    Then Anna has asked for money once

  Scenario: An approved request waits for its payout, and the money leaves
    Given Anna earns 100.00 USD
    And Anna asks for 80.00 USD
    When the operator approves it because "Papers are in order"
    Then Anna's withdrawal is approved
    When the money has left for the bank
    Then Anna's withdrawal is paid
    And Anna's history in USD ends with
      | what       | amount | before | after  |
      | split      | 100.00 | 0.00   | 100.00 |
      | withdrawal | -80.00 | 100.00 | 20.00  |

  Scenario: A rejected request puts the money back and says why
    Given Anna earns 100.00 USD
    And Anna asks for 80.00 USD
    When the operator rejects it because "The name differs"
    Then Anna's withdrawal is rejected because "The name differs"
    And Anna's wallet shows
      | currency | balance | in transit |
      | USD      | 100.00  | 0.00       |

  Scenario: What the bank sends back is in the wallet again
    Given Anna earns 100.00 USD
    And Anna asks for 80.00 USD
    And the operator approves it because "Papers are in order"
    And the money has left for the bank
    When the bank sends it back
    Then Anna's withdrawal is returned
    And Anna's wallet shows
      | currency | balance | in transit |
      | USD      | 100.00  | 0.00       |

  Scenario: A request is decided once, by operators only
    Given Anna earns 100.00 USD
    And Anna asks for 80.00 USD
    When Anna approves it because "It is mine"
    Then Anna is told that this is for operators
    When the operator approves it because "Papers are in order"
    And the operator rejects it because "On second thoughts"
    Then the operator is told that the request was decided already

  @L2
  Scenario: A currency that is paid out in whole units only
    Given Anna earns 500.50 HUF
    When Anna asks for 500.50 HUF
    Then Anna is asked to correct the amount
