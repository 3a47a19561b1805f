package org.skillstreams.application.live;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.skillstreams.application.shared.Secrets;
import org.skillstreams.domain.account.SessionId;

/** Somebody who is signed in wants to be told live (SS-49). */
@Dependent
@Transactional
public class IssueTicket {

  static final Duration LASTS = Duration.ofSeconds(30);

  private final Tickets tickets;
  private final Secrets secrets;
  private final java.time.Clock wallClock;

  @Inject
  public IssueTicket(Tickets tickets, Secrets secrets, java.time.Clock wallClock) {
    this.tickets = tickets;
    this.secrets = secrets;
    this.wallClock = wallClock;
  }

  public Ticket handle(SessionId session) {
    var ticket = new Ticket(secrets.next(), wallClock.instant().plus(LASTS));
    tickets.add(Ticket.fingerprint(ticket.ticket()), session, ticket.expiresAt());
    return ticket;
  }
}
