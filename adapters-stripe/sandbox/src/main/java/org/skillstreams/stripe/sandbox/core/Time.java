package org.skillstreams.stripe.sandbox.core;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** The sandbox's own time: real time, plus what was advanced, in whole seconds as Stripe has it. */
public final class Time {

  private static final ScopedValue<Instant> HELD = ScopedValue.newInstance();
  private static final String KIND = "sandbox.time";

  private final InstantSource source;
  private final Store store;

  /** A copy of what is stored, so that telling the time never waits for a change. */
  private volatile Duration advanced;

  public Time(InstantSource source, Store store) {
    this.source = source;
    this.store = store;
    this.advanced =
        store
            .find("", KIND)
            .map(time -> Duration.ofMillis(Json.number(time, "advanced")))
            .orElse(Duration.ZERO);
  }

  public Instant now() {
    var instant = HELD.isBound() ? HELD.get() : source.instant().plus(advanced);
    return instant.truncatedTo(ChronoUnit.SECONDS);
  }

  /** Time as {@link #now} has it, but to the millisecond and never held: for waiting. */
  public Instant precisely() {
    return source.instant().plus(advanced);
  }

  /** Runs work as if it were that instant. */
  public <T> T at(Instant instant, Supplier<T> work) {
    return ScopedValue.where(HELD, instant).call(work::get);
  }

  /** Puts the clock forward for good. */
  public void advance(Duration by) {
    var sum = advanced.plus(by);
    store.save("", Json.object("id", KIND, "object", KIND, "advanced", sum.toMillis()));
    advanced = sum;
  }
}
