Feature: Who is asked
  A lead goes to the two best providers of its area. First count those who named this very ZIP
  code, then those of its five digits, then those whose own travel radius reaches it.

  @SS-37 @SS-01b
  Scenario: The two best are asked
    Given Anna and Ben work around here
    And Carl works here too, but from farther away
    When Maria asks for house cleaning
    Then Anna and Ben are invited

  @SS-38a @SS-38b @SS-38c
  Scenario: The closest kind of match comes first
    Given Anna serves exactly the ZIP+4 of Maria
    And Ben serves the five digits of Maria's ZIP code
    And Carl only lives within travel distance of Maria
    When Maria asks for house cleaning at her ZIP+4
    Then Anna and Ben are invited

  @SS-38c
  Scenario: A travel radius is the provider's own
    Given Anna lives 10 miles away and travels 15
    And Ben lives 10 miles away and travels 5
    When Maria asks for house cleaning
    Then only Anna is invited

  @SS-38c
  Scenario: A later tier fills the places that are left
    Given Anna serves the five digits of Maria's ZIP code
    And Ben only lives within travel distance of Maria
    When Maria asks for house cleaning
    Then Anna and Ben are invited

  @SS-40 @SS-75
  Scenario: Nobody serves the place
    Given Anna works far away
    When Maria asks for house cleaning
    Then the job is waiting for the operator

  @SS-37
  Scenario Outline: Who cannot take the lead is not asked
    Given Anna works around here
    And Ben lives here, but <cannot>
    When Maria asks for house cleaning
    Then only Anna is invited

    Examples:
      | cannot                        |
      | is not verified               |
      | is suspended                  |
      | takes no new work             |
      | has both hands full           |
      | does another kind of work     |

  @SS-59 @SS-37
  Scenario: Who let the lead lie is not asked for it again
    Given Anna and Ben work around here
    And Carl works here too, but from farther away
    And Maria has asked for house cleaning
    And Anna has claimed it
    When 48 hours pass
    Then Carl is invited
    And Anna is no longer invited
