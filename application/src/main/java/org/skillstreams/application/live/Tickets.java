package org.skillstreams.application.live;

import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.account.SessionId;

/** Tickets that were given out, by their fingerprints. */
public interface Tickets {

  void add(String fingerprint, SessionId session, Instant expiresAt);

  /** The sign-in a ticket was given to; it is gone from now on, for everybody. */
  Optional<SessionId> take(String fingerprint, Instant now);
}
