Feature: Contact and quotes
  Who claimed has 48 hours to get in touch. A quote is a price range with a few words; it may be
  revised until the seeker has chosen.

  @SS-01d @SS-17
  Scenario: A quote reaches the seeker and counts as contact
    Given a job of Maria that Anna has claimed
    When Anna quotes 120 to 180 dollars
    Then the job is in contact
    And Maria sees Anna's quote of 120 to 180 dollars

  @SS-75
  Scenario: A call counts as contact
    Given a job of Maria that Anna has claimed
    When Anna says that she called
    Then the job is in contact

  @SS-17
  Scenario: The lowest price is not above the highest
    Given a job of Maria that Anna has claimed
    When Anna quotes 180 to 120 dollars
    Then Anna is asked to correct the lowest price
    And the job is claimed

  @SS-17 @SS-04e
  Scenario: A revised quote replaces the one before, which stays to be seen
    Given a job of Maria that Anna has claimed
    And Anna has quoted 120 to 180 dollars
    When Anna quotes 100 to 150 dollars
    Then Maria sees Anna's quote of 100 to 150 dollars
    And Maria also sees that Anna first asked for 120 to 180 dollars

  @SS-09 @SS-04a
  Scenario: Two quotes side by side
    Given a lead that was routed to Anna and Ben
    When Anna claims it and quotes 120 to 180 dollars
    And Ben claims it and quotes 100 to 200 dollars
    Then Maria sees Anna's quote of 120 to 180 dollars
    And Maria sees Ben's quote of 100 to 200 dollars

  @SS-09b
  Scenario: After a no the provider may quote again
    Given a job of Maria that Anna has quoted
    When Maria rejects Anna's quote
    Then there is no quote to confirm
    But Anna can name another price of 90 to 110 dollars

  @SS-09a
  Scenario: The seeker chooses one and the other loses
    Given a job of Maria that Anna and Ben have quoted
    When Maria confirms Anna's quote
    Then the job is confirmed
    And Anna's claim is won
    And Ben's claim is lost

  @SS-09a
  Scenario: The price for a lost chance stays paid
    Given a job of Maria that Anna and Ben have quoted
    When Maria confirms Anna's quote
    Then Ben has paid the price of its tier once

  @SS-09a
  Scenario: A quote that was replaced cannot be confirmed
    Given a job of Maria that Anna has quoted
    And Anna has since named another price
    When Maria confirms Anna's first quote
    Then Maria is told that the quote no longer stands

  @Z1
  Scenario: Only the seeker of the job chooses
    Given a job of Maria that Anna has quoted
    When Nina, another seeker, confirms Anna's quote
    Then Nina is told that there is no such job
