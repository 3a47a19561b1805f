package org.skillstreams.bootstrap.seed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Ids;

/** Ids of version 7 with the story's time, so that what happened later sorts later. */
final class SeedIds implements Ids {

  private static final long VERSION_7 = 0x7000L;
  private static final long TWELVE_BITS = 0x0FFFL;
  private static final int TIME_SHIFT = 16;

  private final Clock clock;
  private final String story;
  private long count;

  SeedIds(Clock clock, String story) {
    this.clock = clock;
    this.story = story;
  }

  @Override
  public UUID next() {
    count++;
    var hash = UUID.nameUUIDFromBytes((story + '/' + count).getBytes(UTF_8));
    long time = clock.instant().toEpochMilli() << TIME_SHIFT;
    return new UUID(time | VERSION_7 | (count & TWELVE_BITS), hash.getLeastSignificantBits());
  }
}
