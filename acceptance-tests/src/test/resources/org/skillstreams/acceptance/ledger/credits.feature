Feature: Credits
  Credits are money: every movement is one balanced, lasting entry with the balance before and
  after. Nothing is ever changed or counted twice.

  @SS-24d @SS-24f @SS-67
  Scenario: The operator grants credits with a reason
    Given Anna works around here
    And Anna was given 5 credits to spend
    When the operator gives Anna 20 credits because "A warm welcome"
    Then Anna has 25 credits left
    And the audit log says that the operator did it because "A warm welcome"

  @SS-24d
  Scenario: A correction takes credits away, but never more than there are
    Given Anna works around here
    And Anna was given 5 credits to spend
    When the operator takes 6 credits from Anna
    Then the operator is told that credits are missing
    And Anna has 5 credits left

  @SS-24d
  Scenario: A grant says why
    Given Anna works around here
    When the operator gives Anna 20 credits because ""
    Then the operator is asked to correct the reason

  @SS-43 @I2 @SS-67
  Scenario: The statement shows the balance before and after
    Given a lead of 3 credits that was routed to Anna and Ben
    And Anna was given 10 credits to spend
    And Anna has claimed it
    When Maria cancels it
    Then Anna's statement ends with
      | what   | amount | before | after |
      | claim  | -3     | 10     | 7     |
      | refund | 3      | 7      | 10    |

  @BY-06 @I1 @I2 @I3 @I4 @I5
  Scenario: The books can be proven at any moment
    Given a job of Maria that Anna has claimed
    And 48 hours have passed
    When the operator asks for the proof
    Then every ledger transaction is balanced and every balance is the sum of its entries

  @Z1
  Scenario: Credits are nobody else's business
    Given Anna and Ben work around here
    When Ben gives himself 100 credits
    Then Ben is told that this is for operators
