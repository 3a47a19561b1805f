Feature: Not spending more than one meant to
  A provider may set a cap on what goes into claims within 24 hours. What comes back does not count,
  and a cap that was set in a calm moment is not lifted in a hurried one.

  @BY-04
  Scenario: The cap of the day
    Given a lead of 3 credits that was routed to Anna and Ben
    And Anna has set a cap of 2 credits a day
    When Anna claims it
    Then Anna is told that her own cap of the day is reached
    And Anna has paid nothing

  @BY-04
  Scenario: Up to the cap
    Given a lead of 3 credits that was routed to Anna and Ben
    And Anna has set a cap of 5 credits a day
    When Anna claims it
    Then Anna has 2 of her cap left

  @BY-04
  Scenario: Credits that came back may be spent again
    Given a lead of 3 credits that was routed to Anna and Ben
    And Anna has set a cap of 5 credits a day
    And Anna has claimed it
    When Maria cancels it
    Then Anna has 5 of her cap left

  @BY-04
  Scenario: A day is any 24 hours
    Given a lead of 3 credits that was routed to Anna and Ben
    And Anna has set a cap of 5 credits a day
    And Anna has claimed it
    When 24 hours pass
    Then Anna has 5 of her cap left

  @BY-04
  Scenario: A higher cap counts the next day, a lower one at once
    Given a lead of 3 credits that was routed to Anna and Ben
    And Anna has set a cap of 2 credits a day
    When Anna sets a cap of 50 credits a day
    Then Anna has 2 of her cap left
    And after 24 hours Anna has 50 of her cap left
