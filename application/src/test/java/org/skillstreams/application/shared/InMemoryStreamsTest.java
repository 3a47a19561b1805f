package org.skillstreams.application.shared;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

class InMemoryStreamsTest extends StreamsContract {

  private final List<Bell> rung = new ArrayList<>();
  private final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T09:00:00Z"));
  private final Streams streams = new InMemoryStreams(clock, rung::add);

  @Override
  protected Streams streams() {
    return streams;
  }

  @Override
  protected Clock clock() {
    return clock;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  @Override
  protected List<Bell> rung() {
    return rung;
  }
}
