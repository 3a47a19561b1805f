package org.skillstreams.web.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.skillstreams.application.catalog.Settings;
import org.skillstreams.domain.catalog.Setting;

/**
 * How often one address may ask, counted on this node. What the operator set is read again every
 * ten seconds; a changed limit starts new counts.
 */
@ApplicationScoped
public class RateLimits {

  /** What is counted. */
  enum Limit {
    REQUESTS(Setting.REQUESTS_PER_MINUTE, Duration.ofMinutes(1)),
    FAILED_SIGN_INS(Setting.SIGN_IN_ATTEMPTS_PER_QUARTER_HOUR, Duration.ofMinutes(15));

    private final Setting most;
    private final Duration within;

    Limit(Setting most, Duration within) {
      this.most = most;
      this.within = within;
    }
  }

  private record Counted(Limit limit, String address, int most) {}

  private static final int MOST_ADDRESSES = 100_000;

  private final Cache<Counted, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(MOST_ADDRESSES)
          .expireAfterAccess(Duration.ofMinutes(30))
          .build();
  private final Cache<Limit, Integer> most =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(10)).build();

  @Inject private Settings settings;

  /** Takes one from what the address has left; if nothing is left, says how long to wait. */
  Optional<Duration> take(Limit limit, String address) {
    var probe = bucket(limit, address).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** Returns one that should not have counted. */
  void giveBack(Limit limit, String address) {
    bucket(limit, address).addTokens(1);
  }

  private Bucket bucket(Limit limit, String address) {
    int now = most.get(limit, key -> settings.value(key.most));
    return buckets.get(new Counted(limit, address, now), RateLimits::fresh);
  }

  private static Bucket fresh(Counted counted) {
    return Bucket.builder()
        .addLimit(limit ->
            limit.capacity(counted.most()).refillGreedy(counted.most(), counted.limit().within))
        .build();
  }
}
