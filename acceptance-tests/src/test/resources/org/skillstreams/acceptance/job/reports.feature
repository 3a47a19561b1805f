Feature: Bad leads
  A provider who paid for a lead that was spam, or for a seeker who cannot be reached, says so. An
  operator decides, once, and the reason is kept.

  @SS-19 @SS-25c
  Scenario: A spam report that is upheld pays back everybody
    Given a lead that was routed to Anna and Ben
    And Anna and Ben have claimed it
    And Anna has reported it as spam
    When the operator upholds the report
    Then Anna has her credits back
    And Ben has his credits back

  @SS-12 @SS-25c
  Scenario: Credits asked back for one claim
    Given a lead that was routed to Anna and Ben
    And Anna and Ben have claimed it
    And Anna has asked for her credits back, which only a person can judge
    When the operator upholds the report
    Then Anna has her credits back
    And Ben has paid the price of its tier once

  @SS-12 @SS-25c
  Scenario: A report that is turned down
    Given a job of Maria that Anna has claimed
    And Anna has reported it as spam
    When the operator turns the report down
    Then Anna has paid the price of its tier once

  @SS-12
  Scenario: One report at a time
    Given a job of Maria that Anna has claimed
    And Anna has reported it as spam
    When Anna reports it as spam
    Then Anna is told that it was reported already

  @SS-25c @I5
  Scenario: A report is decided once
    Given a job of Maria that Anna has claimed
    And Anna has reported it as spam
    And the operator has upheld the report
    When the operator upholds the report
    Then the operator is told that it was decided already
    And Anna has her credits back once

  @SS-59 @SS-19 @I5
  Scenario: Credits that came back already do not come back again
    Given a job of Maria that Anna has quoted
    And Anna has reported it as spam
    And Maria has cancelled it
    When the operator upholds the report
    Then Anna has her credits back once

  @SS-18 @SS-12
  Scenario: A refunded claim is in its own tab
    Given a job of Maria that Anna has claimed
    When 48 hours pass
    Then Anna finds it among her refunded leads

  @SS-19
  Scenario: Only who paid may complain
    Given a lead that was routed to Anna and Ben
    When Anna reports it as spam
    Then Anna is told that there is nothing to give back
