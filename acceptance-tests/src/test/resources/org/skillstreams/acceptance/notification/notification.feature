Feature: Being told
  Whoever is engaged in something hears of it: in the notification centre at once, by mail where they
  want it, and never twice.

  @SS-69 @SS-93
  Scenario: A price reaches the seeker in the notification centre and by mail
    Given a job of Maria that Anna has claimed
    When Anna quotes 120 to 180 dollars
    Then Maria is notified that "Anna quoted $120–$180"
    And Maria gets 1 mail that says "Anna quoted $120–$180"

  @DA-16
  Scenario: Only those who are engaged hear of it
    Given a lead that was routed to Anna and Ben
    And Carl is signed in
    When Anna claims it and quotes 120 to 180 dollars
    And Maria confirms Anna's quote
    Then Anna is notified that "Maria Keller confirmed your price"
    And Carl is notified of nothing about leads

  @DA-16
  Scenario: Who was not chosen hears of that, too
    Given a lead that was routed to Anna and Ben
    And Anna and Ben have claimed it
    And Anna has quoted 120 to 180 dollars
    When Maria confirms Anna's quote
    Then Ben is notified that "Somebody else does the work"

  @BY-04
  Scenario: A claim that may be undone is no news yet
    Given a lead that was routed to Anna and Ben
    When Anna claims it
    Then Maria is not notified that "Anna is interested"
    When 3 minutes pass
    Then Maria is notified that "Anna is interested"

  @BY-04 @DA-18
  Scenario: An open page changes by itself, but not for a claim that may be undone
    Given a lead that was routed to Anna and Ben
    And Maria has the request open
    When Anna claims it
    Then Maria's page does not change
    When Anna says that she called
    Then Maria's page shows the change by itself

  @BY-04
  Scenario: A claim that was undone is no news at all
    Given a lead that was routed to Anna and Ben
    And Anna has claimed it and undone it 1 times
    When 3 minutes pass
    Then Maria is not notified that "Anna is interested"

  @BY-04
  Scenario: Contact says more than the claim, and is told once
    Given a lead that was routed to Anna and Ben
    And Anna has claimed it
    When Anna says that she called
    Then Maria is notified that "Anna got in touch"
    When 3 minutes pass
    Then Maria is not notified that "Anna is interested"

  @DA-17
  Scenario: The same told again at once is one notice
    Given a job of Maria that Anna has claimed
    When Anna quotes 120 to 180 dollars
    Then Maria is notified that "Anna quoted $120–$180"
    When Anna quotes 100 to 150 dollars
    Then Maria is notified that "Anna quoted $100–$150"
    And Maria is not notified that "Anna quoted $120–$180"
    And Maria gets 1 mail that says "Anna quoted"

  @SS-13
  Scenario: What was read and put away no longer waits
    Given a job of Maria that Anna has claimed
    And Anna has quoted 120 to 180 dollars
    And Maria was notified that "Anna quoted $120–$180"
    When Maria reads everything
    Then nothing waits for Maria to be read
    When Maria puts away what she has read
    Then her notification centre is empty, and "Anna quoted $120–$180" is in the archive

  @SS-13
  Scenario: Mails of a kind are switched off
    Given a job of Maria that Anna has claimed
    And Maria wants no mail about prices
    When Anna quotes 120 to 180 dollars
    Then Maria is notified that "Anna quoted $120–$180"
    And Maria gets no mail that says "Anna quoted"

  @SS-93
  Scenario: One click in a mail ends mails of its kind, without signing in
    Given a job of Maria that Anna and Ben have claimed
    And Anna has quoted 120 to 180 dollars
    And Maria gets 1 mail that says "Anna quoted $120–$180"
    When Maria unsubscribes by the link in it
    And Ben quotes 100 to 150 dollars
    Then Maria is notified that "Ben quoted $100–$150"
    And Maria gets no mail that says "Ben quoted"

  @SS-93
  Scenario: A link that somebody made up ends nothing
    When somebody unsubscribes by a link of their own making
    Then they are told that the link is not known

  @Z1
  Scenario: Somebody else's notice is not there
    Given a job of Maria that Anna has claimed
    And Anna has quoted 120 to 180 dollars
    And Maria was notified that "Anna quoted $120–$180"
    When Nina marks Maria's notice as read
    Then Nina is told that there is no such notice
    And 1 notice about "Anna quoted $120–$180" waits for Maria to be read

  @BY-09
  Scenario: Before a deadline passes its owner is reminded, once
    Given a job of Maria that Anna has claimed
    When 40 hours pass
    Then Anna is notified that "Get in touch soon"
    When the sweep runs three more times
    Then Anna gets 1 mail that says "Get in touch soon"

  @B2
  Scenario: While the mail server is down nothing is lost
    Given a job of Maria that Anna has claimed
    And the mail server is down
    When Anna quotes 120 to 180 dollars
    Then Maria is notified that "Anna quoted $120–$180"
    When the mail server is back
    Then Maria gets 1 mail that says "Anna quoted $120–$180"

  @X1
  Scenario: What people write cannot become markup or headers
    Given a job of Maria called "<script>alert(1)</script>" that Anna has claimed
    When Anna quotes 120 to 180 dollars
    Then Maria gets 1 mail that says "Anna quoted"
    And it shows "<script>alert(1)</script>" as text

  @SS-24
  Scenario: Whoever is shut out gets the reason by mail
    Given Eve has signed up as a provider
    When the operator imposes a ban on Eve because "She sold her account."
    Then Eve gets 1 mail that says "She sold her account."
