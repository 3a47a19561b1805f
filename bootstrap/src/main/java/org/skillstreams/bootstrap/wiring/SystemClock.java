package org.skillstreams.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneOffset;

/**
 * The machine's clock, in UTC, for what is about this node and not about the platform: how long
 * something took, when a token was signed. Business time is {@link
 * org.skillstreams.application.shared.Clock}.
 */
@ApplicationScoped
public class SystemClock {

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.system(ZoneOffset.UTC);
  }
}
