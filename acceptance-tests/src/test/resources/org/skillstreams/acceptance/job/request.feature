Feature: Asking for help
  A seeker describes the need once: what, where, when, for how much. What cannot be right is sent
  back with the words that help to correct it, before any provider sees it.

  @SS-05 @SS-06 @SS-45 @SS-61 @SS-62
  Scenario: A complete request goes straight to providers
    Given Anna and Ben work around here
    When Maria asks for house cleaning
    Then the job is waiting for providers
    And Maria sees her answers in the words she was asked in

  @SS-06 @SS-07
  Scenario Outline: A request that cannot be right is sent back
    Given Anna and Ben work around here
    When Maria asks for house cleaning with <mistake>
    Then Maria is asked to correct <what>
    And no request was made

    Examples:
      | mistake                                 | what                |
      | a ZIP code that does not exist          | the ZIP code        |
      | a ZIP code that is not served           | the ZIP code        |
      | five letters for a ZIP code             | the ZIP code        |
      | no answer to a required question        | the number of rooms |
      | a word where a number belongs           | the number of rooms |
      | more rooms than a house has             | the number of rooms |
      | a kind of cleaning that is not offered  | the kind            |
      | an answer to a question nobody asked    | the favourite song  |
      | a highest budget below the lowest       | the budget          |
      | a date wanted but not given             | the date            |
      | no words about the work                 | the description     |
      | no name to ask for                      | the contact's name  |

  @SS-06
  Scenario: Several mistakes are named at once
    Given Anna and Ben work around here
    When Maria asks for house cleaning with no words about the work and no name to ask for
    Then Maria is asked to correct the description
    And Maria is asked to correct the contact's name

  @SS-63
  Scenario: There is no such kind of work
    When Maria asks for something that is not in the catalog
    Then Maria is asked to correct the category

  @SS-06
  Scenario: A question that was not shown need not be answered
    Given the form asks for the kind of pets only of those who have pets
    When Maria, who has no pets, asks for house cleaning
    Then her answers say nothing about the kind of pets

  @SS-82c
  Scenario: A seeker cannot flood providers with requests
    Given Maria has made as many requests as one day allows
    When Maria asks for house cleaning
    Then Maria is told that the daily limit is reached
    And 1 day later Maria may ask again
