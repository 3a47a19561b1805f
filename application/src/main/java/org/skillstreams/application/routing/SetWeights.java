package org.skillstreams.application.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.routing.Weights;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Refusal;

/** An operator lets other weights count from now on. Decisions already made keep theirs. */
@Dependent
@Transactional
public class SetWeights {

  private final WeightVersions versions;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public SetWeights(WeightVersions versions, AuditLog audit, Clock clock) {
    this.versions = versions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The weights wanted.
   *
   * @param seen the version that the operator edited; refused when another came in between
   */
  public record Command(
      long seen, double rating, double jobs, double response, double distance, double recency) {

    private Weights following(int version) {
      return new Weights(version + 1, rating, jobs, response, distance, recency);
    }
  }

  public Weights handle(Caller by, Command command) {
    Operators.only(by);
    var before = versions.lock();
    if (before.version() != command.seen()) {
      throw new Refusal(CommonRefusal.STALE_EDIT);
    }
    var after = command.following(before.version());
    versions.add(after);
    audit.record(entry(by, before, after));
    return after;
  }

  private AuditEntry entry(Caller by, Weights before, Weights after) {
    return new AuditEntry(
        clock.instant(),
        Actor.ADMIN,
        Optional.of(by.person()),
        "routing.set_weights",
        "routing_weights",
        Integer.toString(after.version()),
        Optional.empty(),
        named(before),
        named(after));
  }

  private static Map<String, String> named(Weights weights) {
    return Map.of(
        "rating", Double.toString(weights.rating()),
        "jobs", Double.toString(weights.jobs()),
        "response", Double.toString(weights.response()),
        "distance", Double.toString(weights.distance()),
        "recency", Double.toString(weights.recency()));
  }
}
