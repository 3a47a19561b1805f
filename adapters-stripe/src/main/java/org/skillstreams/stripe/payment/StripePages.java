package org.skillstreams.stripe.payment;

import com.stripe.exception.StripeException;
import com.stripe.model.HasId;
import com.stripe.model.StripeCollection;
import com.stripe.service.V1Services;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.skillstreams.application.payment.Outcome;

/**
 * Leafs through one of Stripe's lists, the latest first. Stripe searches by few of the names that
 * we give to things, and its search index lags behind, so all things since then are looked through.
 *
 * @param endpoint whose line each page takes
 */
record StripePages<T extends HasId>(StripeCalls calls, String endpoint, Source<T> source) {

  static final long SIZE = 100;

  private static final int MOST = 20;
  private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

  /** Asks for one page. */
  interface Source<T extends HasId> {
    StripeCollection<T> page(V1Services stripe, Optional<String> after) throws StripeException;
  }

  /** The moment that long ago by Stripe's clock, in seconds since 1970; rather too early. */
  static long since(Clock clock, Duration age) {
    return clock.instant().minus(age).minus(CLOCKS_DIFFER).getEpochSecond();
  }

  /** The first thing on the list that is meant. */
  Outcome<Optional<T>> first(Predicate<T> meant) {
    var last = Optional.<String>empty();
    for (int page = 0; page < MOST; page++) {
      var after = last;
      var outcome = calls.call(endpoint, stripe -> source.page(stripe, after));
      if (!(outcome instanceof Outcome.Done<StripeCollection<T>>(var list))) {
        return outcome.map(_ -> Optional.empty());
      }
      var found = list.getData().stream().filter(meant).findFirst();
      if (found.isPresent() || !list.getHasMore()) {
        return new Outcome.Done<>(found);
      }
      last = Optional.of(list.getData().getLast().getId());
    }
    return new Outcome.Unknown<>("more than is looked through");
  }
}
