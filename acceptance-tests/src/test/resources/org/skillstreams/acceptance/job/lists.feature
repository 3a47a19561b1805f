Feature: Finding one's way
  Seekers find their jobs by what is left to do; providers find the leads that suit them.

  @SS-08a @SS-08b @SS-08c @SS-08d @SS-08e
  Scenario: The seeker's dashboard
    Given a job of Maria that Anna has completed for 120 to 180 dollars
    When Maria opens her dashboard
    Then it counts 0 active, 1 completed and 0 closed jobs
    And it shows 150 dollars spent this month
    And it names Anna among Maria's providers

  @SS-18
  Scenario Outline: The provider's tabs
    Given a job of Maria that Anna has <happened>
    Then Anna finds it among her <tab> leads only

    Examples:
      | happened     | tab       |
      | been offered | available |
      | claimed      | claimed   |
      | won          | claimed   |
      | completed    | completed |

  @SS-15a @SS-15b @SS-15c @SS-15d
  Scenario Outline: Filters narrow the list
    Given a lead that was routed to Anna and Ben
    When Anna looks for available leads by <filter>
    Then she <finds> it

    Examples:
      | filter                   | finds         |
      | its category             | finds         |
      | its ZIP code             | finds         |
      | its tier                 | finds         |
      | a word of its description | finds        |
      | another category         | does not find |
      | another ZIP code         | does not find |
      | another tier             | does not find |
      | a word it does not have  | does not find |

  @SS-15d @SS-80
  Scenario Outline: A search is taken literally
    Given a lead that was routed to Anna and Ben
    When Anna searches for "<text>"
    Then she does not find it

    Examples:
      | text           |
      | %              |
      | (a+)+$         |
      | ' or 1=1 --    |
