package org.skillstreams.application.shared;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids that sort in the order in which they were made, the same in every run. */
public final class SequentialIds implements Ids {

  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final AtomicLong last = new AtomicLong();

  @Override
  public UUID next() {
    return new UUID(VERSION_7, VARIANT | last.incrementAndGet());
  }
}
