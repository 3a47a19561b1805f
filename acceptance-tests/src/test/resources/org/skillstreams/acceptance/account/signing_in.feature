Feature: Signing up and in
  One account, one role. A password is never kept, a session ends when it is told to, and nobody
  learns whether somebody else has an account.

  @SS-61 @SS-76
  Scenario Outline: Everybody may join
    When Nina signs up as a <role>
    Then Nina is signed in as a <role>

    Examples:
      | role     |
      | seeker   |
      | provider |

  @SS-78
  Scenario Outline: A password that is easy to guess is not taken
    When Nina signs up with the password "<password>"
    Then Nina is asked to correct the password

    Examples:
      | password     |
      | short1       |
      | password1234 |

  @SS-61
  Scenario: An address that belongs to somebody is not taken twice
    Given Nina has signed up as a seeker
    When Maria signs up with Nina's address
    Then Maria is told that this address is taken

  @SS-76
  Scenario: Signing in needs the right password
    Given Nina has signed up as a seeker
    When Nina signs in with a wrong password
    Then Nina is told that address or password is wrong

  @A2
  Scenario: An unknown address gets the same answer
    When Nina signs in with an address that nobody has
    Then Nina is told that address or password is wrong

  @SS-76
  Scenario: Signing out ends it
    Given Nina has signed up as a seeker
    And Nina has signed out
    When Nina goes on as if nothing had happened
    Then Nina is told that one has to sign in
