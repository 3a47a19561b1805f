package org.skillstreams.application.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.SessionId;
import org.skillstreams.domain.shared.Refusal;

/**
 * Finds out who a token belongs to, anew for every request: the sign-in must not have ended, and
 * the person must not be banned or suspended (SS-77). The role is the person's, not the token's.
 */
@Dependent
@Transactional
public class Authenticate {

  private final Tokens tokens;
  private final Sessions sessions;
  private final Clock clock;
  private final java.time.Clock wallClock;

  @Inject
  public Authenticate(Tokens tokens, Sessions sessions, Clock clock, java.time.Clock wallClock) {
    this.tokens = tokens;
    this.sessions = sessions;
    this.clock = clock;
    this.wallClock = wallClock;
  }

  /** Who asks, and in which sign-in. */
  public record Identity(Caller caller, SessionId session) {}

  public Identity handle(String token) {
    var presence =
        tokens
            .verify(token)
            .flatMap(claims -> sessions.find(claims.session()))
            .filter(found -> wallClock.instant().isBefore(found.session().endsAt()))
            .orElseThrow(() -> new Refusal(AccountRefusal.NOT_SIGNED_IN));
    var person = presence.person();
    person.mustBeActive(clock.instant());
    return new Identity(new Caller(person.id(), person.role()), presence.session().id());
  }
}
