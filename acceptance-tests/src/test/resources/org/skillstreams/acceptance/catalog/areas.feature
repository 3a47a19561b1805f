Feature: Where the platform works
  Requests are taken where the operator has opened a ZIP code, and nowhere else.

  @SS-28 @SS-66 @SS-07
  Scenario: A ZIP code is opened
    Given a ZIP code that is not served
    When the operator opens it for requests
    Then Maria can ask for house cleaning there

  @SS-28
  Scenario: A ZIP code is closed, and what runs there goes on
    Given a lead in a ZIP code of its own that was routed to Anna
    When the operator closes that ZIP code
    Then Maria cannot ask for house cleaning there any more
    But Anna is free to claim it

  @SS-28
  Scenario: There is no such ZIP code
    When the operator opens a ZIP code that does not exist
    Then the operator is told that there is no such ZIP code

  @SS-07
  Scenario: A seeker sees at once where a ZIP code lies and whether it is served
    When Maria looks up a served ZIP code
    Then Maria sees its city and that it is served
