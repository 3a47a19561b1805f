Feature: Explained routing
  No black box: every decision keeps who was looked at, with what numbers, by which weights. The
  operator can run it again; a provider sees why the lead went to others.

  @BY-01 @SS-39a @SS-39b @SS-39c @SS-39d @SS-39e
  Scenario: The operator sees how the score came about
    Given Anna, Ben and Carl work around here
    When Maria asks for house cleaning
    Then the decision lists Anna, Ben and Carl with rating, jobs, response, distance and recency
    And each score is the weighted sum of its parts
    And the two with the best scores were invited

  @BY-01
  Scenario: A decision can be run again
    Given Anna, Ben and Carl work around here
    And Maria has asked for house cleaning
    When the operator replays the decision
    Then the same two are chosen

  @BY-01
  Scenario: Why not me?
    Given Anna and Ben work around here
    And Carl works here too, but from farther away
    When Maria asks for house cleaning
    Then Carl sees that he was third of three, and his own score
    But Carl does not learn who the others are

  @BY-01
  Scenario: Among equals, everybody gets a turn
    Given Anna, Ben, Carl and Dora work around here
    When Maria asks for house cleaning twice
    Then everybody is asked once before anybody is asked twice

  @SS-39 @SS-73
  Scenario: New weights count from the next decision on
    Given Anna and Ben live two miles away and have a good name
    And Carl works around here
    When the operator lets only the distance count
    And Maria asks for house cleaning
    Then Carl is invited

  @BY-01 @I3
  Scenario: Old decisions keep their weights
    Given a lead that was routed to Anna and Ben
    When the operator lets only the distance count
    Then the decision still shows the weights it was made with
