package org.skillstreams.domain.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.FieldProblem;
import org.skillstreams.domain.shared.Problems;
import org.skillstreams.domain.shared.Refusal;

/**
 * How many credits a provider lets go into claims within any 24 hours (BY-04). A lower cap counts
 * at once; a higher one, or none, a day later, so that it cannot be lifted in the heat of the
 * moment (ADR 0044).
 *
 * @param credits the cap that counts until a raise does; empty for none
 * @param raise what was asked for and does not count yet
 * @param version counts the changes
 */
public record DailyCap(Optional<Integer> credits, Optional<Raise> raise, long version) {

  /** What a day is: any 24 hours, not a calendar's day. */
  public static final Duration DAY = Duration.ofHours(24);

  public static final int MOST = 1_000_000;

  /** Where nobody has set one. */
  public static final DailyCap NONE = new DailyCap(Optional.empty(), Optional.empty(), 0);

  /** A higher cap, or none, and since when it counts. */
  public record Raise(Optional<Integer> credits, Instant from) {}

  /** The cap that counts now. */
  public Optional<Integer> at(Instant now) {
    return due(now).map(Raise::credits).orElse(credits);
  }

  /** The raise that does not count yet. */
  public Optional<Raise> planned(Instant now) {
    return raise.filter(planned -> planned.from().isAfter(now));
  }

  /**
   * The provider wants another cap, or none.
   *
   * @param seen the version that was changed; refused when another came in between
   */
  public DailyCap set(Optional<Integer> wanted, long seen, Instant now) {
    if (seen != version) {
      throw new Refusal(CommonRefusal.STALE_EDIT);
    }
    boolean fits = wanted.filter(cap -> cap < 1 || cap > MOST).isEmpty();
    new Problems()
        .require(fits, "dailyCap", "out_of_range", "Use 1 to " + MOST + " credits, or no cap.")
        .refuse();
    var current = at(now);
    return raises(current, wanted)
        ? new DailyCap(current, Optional.of(raised(wanted, now)), version + 1)
        : new DailyCap(wanted, Optional.empty(), version + 1);
  }

  /** Refuses a price that, with what was spent in the day before, goes beyond the cap. */
  public void allow(int price, int spent, Instant now) {
    at(now)
        .filter(cap -> (long) spent + price > cap)
        .ifPresent(cap -> {
          throw Refusal.because(JobRefusal.OVER_DAILY_CAP, why(cap, spent, price));
        });
  }

  /** How much of the cap is left, 0 or more. */
  public Optional<Integer> left(int spent, Instant now) {
    return at(now).map(cap -> Math.max(0, cap - spent));
  }

  /** A raise that was planned already keeps its time. */
  private Raise raised(Optional<Integer> wanted, Instant now) {
    return planned(now)
        .filter(planned -> planned.credits().equals(wanted))
        .orElseGet(() -> new Raise(wanted, now.plus(DAY)));
  }

  private static boolean raises(Optional<Integer> current, Optional<Integer> wanted) {
    return current.isPresent() && (wanted.isEmpty() || wanted.get() > current.get());
  }

  private Optional<Raise> due(Instant now) {
    return raise.filter(planned -> !planned.from().isAfter(now));
  }

  private static FieldProblem why(int cap, int spent, int price) {
    return new FieldProblem(
        "price",
        "over_daily_cap",
        "Your cap is %d credits in 24 hours, %d are spent, and this costs %d."
            .formatted(cap, spent, price));
  }
}
