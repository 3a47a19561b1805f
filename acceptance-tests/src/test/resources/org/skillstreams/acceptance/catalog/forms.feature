Feature: Questions without a deploy
  The operator adds kinds of work, questions and options; the next seeker meets them at once.

  @SS-48 @SS-63
  Scenario: A new kind of work
    When the operator adds window washing to the catalog
    Then Maria can choose window washing

  @SS-26c @SS-45 @SS-64
  Scenario: A new question
    Given Anna and Ben work around here
    And the operator has added the required question "How high is the ceiling?"
    When Maria asks for house cleaning
    Then Maria is asked to correct the ceiling

  @SS-26a @SS-64
  Scenario: Eight kinds of questions
    When the operator writes a form with every kind of question
    Then Maria is asked all eight kinds

  @SS-26b @SS-45 @SS-46
  Scenario: Heavier answers make a heavier request
    Given Anna and Ben work around here
    When Maria asks for a cleaning with score 0
    And Maria asks for a cleaning with score 100
    Then their scores are 0 and 100

  @SS-26
  Scenario: A form that cannot work is not published
    When the operator writes a form whose condition names a question that does not exist
    Then the operator is asked to correct the condition
    And the form is as before

  @C2
  Scenario: Two operators at the same form
    Given two operators have opened the form
    And the first has published a new version
    When the second publishes theirs
    Then the operator is told that somebody else was faster

  @SS-73
  Scenario: Changes of the catalog are in the audit log
    When the operator adds window washing to the catalog
    Then the audit log says that the operator changed the catalog

  @Z1
  Scenario: Seekers do not edit the catalog
    When Maria adds window washing to the catalog
    Then Maria is told that this is for operators
