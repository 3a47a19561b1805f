Feature: Undoing a claim
  Whoever claimed by mistake has two minutes to take it back, as long as nobody has had anything of
  it: the seeker has not seen the claim, and the provider has not seen how to reach the seeker.

  Background:
    Given a lead that was routed to Anna and Ben

  @BY-04 @I5
  Scenario: A claim that nobody has seen
    When Anna claims it
    And Anna undoes the claim
    Then Anna has her credits back once
    And the job is waiting for providers
    And nothing tells Maria of it

  @BY-04
  Scenario: The place is free again
    Given Anna and Ben have claimed it
    When Anna undoes the claim
    Then the lead has 1 place left
    And Ben has paid the price of its tier once

  @BY-04
  Scenario: Two minutes are over
    Given Anna has claimed it
    When 2 minutes pass
    And Anna undoes the claim
    Then Anna is told that the time to undo is over
    And Anna sees how to reach Maria

  @BY-04
  Scenario: What the seeker has seen stays
    Given Anna has claimed it
    And Maria has opened her request
    When Anna undoes the claim
    Then Anna is told that the seeker has seen it
    And Anna has paid the price of its tier once

  @BY-04
  Scenario: Contact details are not to be had for nothing
    When Anna claims it
    Then Anna does not see how to reach Maria
    When Anna asks how to reach Maria
    Then Anna sees how to reach Maria
    When Anna undoes the claim
    Then Anna is told that the contact details were shown

  @BY-04
  Scenario: A quote counts as made use of
    Given Anna has claimed and quoted
    When Anna undoes the claim
    Then Anna is told that the contact details were shown

  @BY-04
  Scenario: Nobody plays with it all day
    Given Anna has claimed it and undone it 3 times
    When Anna claims it
    And Anna undoes the claim
    Then Anna is told that the time to undo is over
