package org.skillstreams.persistence.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.routing.Bound;
import org.skillstreams.domain.routing.Considered;
import org.skillstreams.domain.routing.Decision;
import org.skillstreams.domain.routing.MatchTier;
import org.skillstreams.domain.routing.Place;
import org.skillstreams.domain.routing.Weights;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Zip;

/** A decision without its candidates. */
@Entity
@Table(name = "routing_decision")
class DecisionRow {

  @Id private UUID id;

  @Column(name = "job_id")
  private UUID job;

  @Column(name = "category_id")
  private String category;

  @Column private String zip;
  @Column private double latitude;
  @Column private double longitude;
  @Column private String region;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column private int places;

  @Column(name = "weights_version")
  private int weightsVersion;

  @Column private int considered;

  @Column(name = "bound_tier")
  private @Nullable String boundTier;

  @Column(name = "bound_score")
  private @Nullable Double boundScore;

  @Column(name = "cutoff_tier")
  private @Nullable String cutoffTier;

  @Column(name = "cutoff_score")
  private @Nullable Double cutoffScore;

  @Column private UUID[] chosen;
  @Column private UUID[] excluded;

  static DecisionRow of(Decision decision) {
    var row = new DecisionRow();
    row.id = decision.id();
    row.job = decision.job();
    row.category = decision.category().value();
    row.zip = decision.zip().value();
    row.latitude = decision.point().latitude();
    row.longitude = decision.point().longitude();
    row.region = Place.regionOf(decision.point()).value();
    row.decidedAt = decision.decidedAt();
    row.places = decision.places();
    row.weightsVersion = decision.weights().version();
    row.considered = decision.considered().size();
    row.boundTier = decision.bound().map(bound -> bound.tier().key()).orElse(null);
    row.boundScore = decision.bound().map(Bound::score).orElse(null);
    row.cutoffTier = decision.cutoff().map(bound -> bound.tier().key()).orElse(null);
    row.cutoffScore = decision.cutoff().map(Bound::score).orElse(null);
    row.chosen = ids(decision.chosen());
    row.excluded = ids(decision.excluded());
    return row;
  }

  int weightsVersion() {
    return weightsVersion;
  }

  Decision toDecision(Weights weights, List<Considered> candidates) {
    return new Decision(
        id,
        job,
        new CategoryId(category),
        new Zip(zip),
        new GeoPoint(latitude, longitude),
        decidedAt,
        places,
        weights,
        candidates,
        people(chosen),
        Optional.ofNullable(boundScore).map(this::bound),
        Set.copyOf(people(excluded)));
  }

  private Bound bound(double score) {
    var tier = Optional.ofNullable(boundTier).orElseThrow();
    return new Bound(MatchTier.of(tier), score);
  }

  private static UUID[] ids(Collection<PersonId> people) {
    return people.stream().map(PersonId::value).toArray(UUID[]::new);
  }

  private static List<PersonId> people(UUID[] ids) {
    return Arrays.stream(ids).map(PersonId::new).toList();
  }
}
