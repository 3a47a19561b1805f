Feature: Suspended and banned
  Who breaks the rules is stopped at once, with a reason, on the very next click.

  @SS-77 @SS-24f @SS-73
  Scenario Outline: It takes effect at once
    Given Anna and Ben work around here
    And Anna is signed in
    And the operator has imposed a <measure> on Anna
    When Anna goes on as if nothing had happened
    Then Anna is told that <answer>
    And the audit log says that the operator did it because "Rude to a seeker"

    Examples:
      | measure    | answer                  |
      | ban        | the account is closed   |
      | suspension | the account is on hold  |

  @SS-77
  Scenario: It can be lifted
    Given Anna works around here
    And the operator has imposed a ban on Anna
    When the operator lifts it from Anna
    Then Anna can sign in again

  @SS-77
  Scenario: A suspension ends by itself
    Given Anna works around here
    And the operator has imposed a suspension on Anna
    When 7 days pass
    Then Anna can sign in again

  @Z1
  Scenario: Only operators ban
    Given Anna and Ben work around here
    When Ben imposes a ban on Anna
    Then Ben is told that this is for operators
