Feature: Credits asked back
  Whoever paid for a lead that was not what it seemed asks for the credits back, with a reason. The
  operator's rules decide at once where the platform can look it up; the rest is for a person, and so
  is every appeal.

  @BY-05 @SS-12
  Scenario: A seeker who cannot be reached
    Given a job of Maria that Anna has contacted
    When 24 hours pass
    And Anna asks for her credits back because the seeker cannot be reached
    Then the request is granted at once
    And Anna has her credits back once
    And the job is waiting for the operator

  @BY-05 @SS-12
  Scenario: Who has not tried is told so
    Given a job of Maria that Anna has claimed
    When Anna asks for her credits back because the seeker cannot be reached
    Then the request is declined at once, since no contact was tried
    And Anna has paid the price of its tier once

  @BY-05
  Scenario: Who tried an hour ago is told when to ask again
    Given a job of Maria that Anna has contacted
    When 1 hour passes
    And Anna asks for her credits back because the seeker cannot be reached
    Then the request is declined at once, since it is too soon
    And Anna is told when to ask again

  @BY-05 @SS-12
  Scenario: A duplicate that the platform finds itself
    Given Maria has asked for the same before
    And a job of Maria that Anna has claimed
    When Anna asks for her credits back because it is a duplicate
    Then the request is granted at once
    And Anna has her credits back once

  @BY-05
  Scenario: Outside the area is what was outside at the claim
    Given a job of Maria that Anna has claimed
    When Anna asks for her credits back because it is outside her area
    Then the request is declined at once, since it is inside the area

  @SS-12 @SS-25c
  Scenario: What nobody can look up is for a person
    Given a job of Maria that Anna has claimed
    When Anna asks for her credits back because it is the wrong category
    Then the request waits for a person
    And Anna has paid the price of its tier once

  @BY-05 @SS-25c @I5
  Scenario: An appeal goes to a person
    Given a job of Maria that Anna has claimed
    And Anna was declined her credits because it is outside her area
    When Anna appeals
    And the operator upholds the report
    Then Anna has her credits back once
    And Anna no longer sees how to reach Maria

  @BY-05
  Scenario: One appeal is all there is
    Given a job of Maria that Anna has claimed
    And Anna was declined her credits because it is outside her area
    And Anna has appealed
    When Anna appeals
    Then Anna is told that there is nothing to appeal

  @BY-05
  Scenario: What will come of it is said beforehand
    Given a job of Maria that Anna has claimed
    Then asked because the seeker cannot be reached, the answer would be declined
    And asked because it is the wrong category, the answer would be passed
    But nothing was asked

  @BY-05
  Scenario: The operator's rules are data, and a decision keeps the version it was made by
    Given a job of Maria that Anna has claimed
    And Anna was declined her credits because it is outside her area
    When the operator lets credits be asked back within 1 hour only
    And 2 hours pass
    And Anna asks for her credits back because it is the wrong category
    Then the request is declined at once, since it is too late
    And it was decided by later rules than the one before
