Feature: Reviews
  Both sides review each other, blind: neither sees the other's words before both are in or the
  window is over. A rating is always what the published reviews say, no more, no less.

  @SS-11a @SS-11b @SS-11c @SS-11d @SS-11e @SS-68
  Scenario: Five scores and a few words
    Given a job of Maria that Anna has completed
    When Maria reviews Anna with 5 overall, 4 quality, 5 communication, 4 professionalism, 3 value
    Then Maria sees her review with 5, 4, 5, 4 and 3

  @BY-15
  Scenario: Nobody peeks
    Given a job of Maria that Anna has completed
    When Maria reviews Anna with 2 stars
    Then Anna does not see Maria's review
    And Anna has no rating yet

  @BY-15 @SS-01g
  Scenario: When both have written, both are published
    Given a job of Maria that Anna has completed
    When Maria reviews Anna with 4 stars
    And Anna reviews Maria with 5 stars
    Then Anna sees Maria's review
    And Maria sees Anna's review
    And the job is closed

  @BY-15
  Scenario: When the window is over, the one that came is published
    Given a job of Maria that Anna has completed
    And Maria has reviewed Anna with 4 stars
    When 14 days pass
    Then Anna sees Maria's review

  @BY-15
  Scenario: After the window nobody adds to it
    Given a job of Maria that Anna has completed
    And 14 days have passed
    When Maria reviews Anna with 1 star
    Then Maria is told that the time for reviews is over

  @SS-11
  Scenario: One review each
    Given a job of Maria that Anna has completed
    And Maria has reviewed Anna with 4 stars
    When Maria reviews Anna with 1 star
    Then Maria is told that she has reviewed already

  @SS-88
  Scenario: A rating is the average of the published reviews
    Given Anna works around here
    And Anna was reviewed with 5, 4 and 3 stars
    Then Anna's rating is 4.0 from 3 reviews

  @SS-89
  Scenario: No reviews is not a bad rating
    Given Anna works around here
    Then Anna has no rating yet

  @SS-11
  Scenario: Scores go from 1 to 5
    Given a job of Maria that Anna has completed
    When Maria reviews Anna with 6 stars
    Then Maria is asked to correct the overall score

  @SS-11
  Scenario: Only after the work
    Given a job of Maria that Anna has won
    When Maria reviews Anna with 5 stars
    Then Maria is told that the work is not done yet

  @Z1
  Scenario: Only those who worked together
    Given a job of Maria that Anna has completed
    When Ben, who has nothing to do with it, reviews Maria with 2 stars
    Then Ben is told that there is no such job
