Feature: The whole life of a lead
  A seeker says what is needed. The platform finds the two best providers, who pay a few credits
  for the chance to quote. The seeker compares and chooses. Both sides review each other.

  @SS-01a @SS-01b @SS-01c @SS-01d @SS-01e @SS-01f @SS-01g @SS-61 @SS-62 @SS-68
  Scenario: From request to review
    Given a lead that was routed to Anna and Ben
    When Anna claims it and quotes 120 to 180 dollars
    And Ben claims it and quotes 100 to 200 dollars
    And Maria confirms Anna's quote
    And Anna says that the work is done
    And Maria and Anna review each other
    Then both reviews are public, and the job is done with

  @SS-02
  Scenario: The work itself is paid between the two people, not through the platform
    Given a lead that was routed to Anna and Ben
    When Anna claims it and quotes 120 to 180 dollars
    And Maria confirms Anna's quote
    And Maria says that the work is done
    Then the only thing Anna has paid the platform is the price of the claim

  @SS-09 @SS-08a @SS-08b
  Scenario: The job moves through the tabs of its seeker
    Given a job of Maria that Anna has won
    And it is among Maria's active jobs
    When Maria says that the work is done
    Then it is among Maria's completed jobs

  @BY-08 @SS-75
  Scenario Outline: Each side is offered what it may do next, and nothing else
    Given a job of Maria that Anna has <happened>
    Then the job is <stage>
    And Maria may <seeker>
    And Anna may <provider>

    Examples:
      | happened      | stage                 | seeker                           | provider                                         |
      | been offered  | waiting for providers | cancel                           | claim                                            |
      | claimed       | claimed               | cancel                           | undo the claim, make contact, quote, report spam, ask for credits back |
      | contacted     | in contact            | cancel                           | quote, report spam, ask for credits back         |
      | quoted        | in contact            | cancel, confirm, reject the quote | quote, report spam, ask for credits back        |
      | won           | confirmed             | complete                         | complete, report spam, ask for credits back      |
      | completed     | completed             | review                           | review, report spam, ask for credits back        |

  @BY-08 @I8
  Scenario Outline: Nothing moves out of turn
    Given a job of Maria that Anna has <happened>
    When <somebody> tries to <move> it
    Then <somebody> is told that <reason>
    And nothing about the job has changed

    Examples:
      | happened     | somebody | move         | reason                             |
      | been offered | Anna     | quote for    | there is no open claim             |
      | been offered | Anna     | make contact about | there is no open claim       |
      | been offered | Maria    | complete     | nothing was confirmed              |
      | claimed      | Maria    | confirm      | there is nothing to confirm        |
      | claimed      | Anna     | claim        | it was claimed already             |
      | won          | Anna     | quote for    | there is no open claim             |
      | won          | Maria    | confirm      | the choice was made                |
      | won          | Maria    | cancel       | it is too late to cancel           |
      | completed    | Maria    | complete     | the work is done already           |
      | completed    | Maria    | cancel       | it is too late to cancel           |
