package org.skillstreams.application.live;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Authenticate.Identity;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.account.Sessions;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.live.LiveRefusal;
import org.skillstreams.domain.shared.Refusal;

/** Who comes with a ticket: it opens once, and only while its sign-in and its person may enter. */
@Dependent
@Transactional
public class AdmitTicket {

  private final Tickets tickets;
  private final Sessions sessions;
  private final Clock clock;
  private final java.time.Clock wallClock;

  @Inject
  public AdmitTicket(Tickets tickets, Sessions sessions, Clock clock, java.time.Clock wallClock) {
    this.tickets = tickets;
    this.sessions = sessions;
    this.clock = clock;
    this.wallClock = wallClock;
  }

  public Identity handle(String ticket) {
    var now = wallClock.instant();
    var found =
        tickets
            .take(Ticket.fingerprint(ticket), now)
            .flatMap(sessions::find)
            .filter(one -> now.isBefore(one.session().endsAt()))
            .orElseThrow(() -> new Refusal(LiveRefusal.TICKET_SPENT));
    var person = found.person();
    person.mustBeActive(clock.instant());
    return new Identity(new Caller(person.id(), person.role()), found.session().id());
  }
}
