Feature: What a claim costs
  Answers have weights, weights make a score from 0 to 100, and the score falls into a tier with a
  price in credits. Tiers hold for all kinds of work or for one.

  @SS-46 @SS-47 @SS-27 @SS-65 @SS-16
  Scenario Outline: The score decides the price
    Given claims cost 1 credit from score 0, 3 from 40 and 6 from 80
    When Maria asks for a cleaning with score <score>
    Then a claim on it costs <credits>

    Examples:
      | score | credits   |
      | 0     | 1 credit  |
      | 40    | 3 credits |
      | 80    | 6 credits |
      | 100   | 6 credits |

  @SS-47 @SS-65
  Scenario: A kind of work without its own tiers has those of all
    Given Maria has asked for window washing, which has no prices of its own
    Then a claim on it costs what the tiers of all say

  @SS-47
  Scenario: A price that was fixed stays
    Given a lead of 3 credits that was routed to Anna and Ben
    When the operator sets the price of every claim to 9 credits
    Then a claim on it costs 3 credits

  @SS-27
  Scenario Outline: Tiers cover all scores without a gap
    When the operator sets tiers that <mistake>
    Then the operator is asked to correct <what>

    Examples:
      | mistake               | what                       |
      | start at 10           | the start of the first tier |
      | overlap               | the start of the second tier |
      | cost nothing          | the price of the first tier |

  @SS-73 @SS-27
  Scenario: Changed prices are in the audit log
    When the operator sets the price of every claim to 9 credits
    Then the audit log says that the operator changed the catalog
