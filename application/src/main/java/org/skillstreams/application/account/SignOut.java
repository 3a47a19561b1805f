package org.skillstreams.application.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.account.AccountTrack.Change;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.SessionId;

/** Somebody signs out: the token is worth nothing from now on. */
@Dependent
@Transactional
public class SignOut {

  private final Sessions sessions;
  private final AccountTrack track;
  private final Clock clock;
  private final java.time.Clock wallClock;

  @Inject
  public SignOut(Sessions sessions, AccountTrack track, Clock clock, java.time.Clock wallClock) {
    this.sessions = sessions;
    this.track = track;
    this.clock = clock;
    this.wallClock = wallClock;
  }

  public void handle(Caller by, SessionId session) {
    sessions.end(session, wallClock.instant());
    var change =
        new Change(Optional.of(by), "sign_out", by.person(), Optional.empty(), Map.of(), Map.of());
    track.record(change, clock.instant());
  }
}
