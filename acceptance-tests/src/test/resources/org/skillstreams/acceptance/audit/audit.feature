Feature: Everything leaves a track
  Who did what, when, why, with what before and after. The log only grows.

  @SS-73 @SS-24f
  Scenario: Every move of a job is there
    Given a job of Maria that Anna has completed
    Then the audit log of the job reads
      | who    | what     |
      | Maria  | submit   |
      | system | route    |
      | Anna   | claim    |
      | Anna   | quote    |
      | Maria  | confirm  |
      | Maria  | complete |

  @SS-73
  Scenario: A refused move leaves no track of success
    Given a job of Maria that Anna has won
    When Maria cancels it
    Then Maria is told that it is too late to cancel
    And the audit log of the job does not mention a cancellation
