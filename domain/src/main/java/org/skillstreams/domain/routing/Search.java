package org.skillstreams.domain.routing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skillstreams.domain.account.PersonId;

/**
 * Finds the best of all providers in reach without looking at all of them: first the best few of
 * every place, then whoever else could still stand before the last of those. Two rounds at most;
 * why nobody is lost is proven in ADR 0020.
 */
public final class Search {

  /** How many the first round takes from each place, at least. */
  private static final int SAMPLE = 3;

  /** Covers the rounding of sums that are added in another order; ties must be looked at. */
  private static final double ROUNDING = 1e-9;

  private final RoutingRequest request;
  private final Weights weights;
  private final Map<Place, Probe> probes = new HashMap<>();

  public Search(RoutingRequest request, Weights weights) {
    this.request = request;
    this.weights = weights;
    add(Probe.at(Place.exact(request.zip()), MatchTier.EXACT, 0));
    Place.base(request.zip()).forEach(place -> add(Probe.at(place, MatchTier.BASE, 0)));
    Grid.around(request.point()).forEach(this::addCell);
  }

  private void addCell(Cell cell) {
    add(Probe.at(cell.place(), MatchTier.RADIUS, cell.leastMilesTo(request.point())));
  }

  private void add(Probe probe) {
    probes.put(probe.place(), probe);
  }

  /** The places where anybody in reach may be found. */
  public List<Probe> first() {
    return List.copyOf(probes.values());
  }

  /**
   * How many of the best the first round takes from each place: no fewer than there are places to
   * fill.
   */
  public int sample() {
    return Math.max(SAMPLE, request.places());
  }

  /**
   * Where to look again, and from which quality on, after the first round.
   *
   * @param found everybody the first round found
   * @return empty when nobody else can be among the best
   */
  public List<Probe> second(List<Candidate> found) {
    var bound = bound(Decision.rank(consider(found.stream())));
    return fullPlaces(found).map(full -> again(full, bound)).flatMap(Optional::stream).toList();
  }

  /** What was found at each place that may hold more than the first round took. */
  private Stream<List<Candidate>> fullPlaces(List<Candidate> found) {
    return found.stream().collect(Collectors.groupingBy(Candidate::place)).values().stream()
        .filter(taken -> taken.size() >= sample());
  }

  private Optional<Probe> again(List<Candidate> taken, Optional<Bound> bound) {
    var probe = probe(taken.getFirst().place());
    if (bound.isEmpty()) {
      return Optional.of(probe);
    }
    double least = leastQuality(probe, bound.get());
    boolean matters = probe.tier() == bound.get().tier() && lowest(taken) >= least - ROUNDING;
    return matters ? Optional.of(probe.from(least)) : Optional.empty();
  }

  private double lowest(List<Candidate> taken) {
    return taken.stream()
        .mapToDouble(candidate -> Scoring.quality(candidate.record(), weights))
        .min()
        .orElseThrow();
  }

  private Probe probe(Place place) {
    return Optional.ofNullable(probes.get(place))
        .orElseThrow(() -> new IllegalArgumentException("found at " + place + ", never asked"));
  }

  /**
   * The quality below which nobody of a place reaches the bound, however near and however active.
   */
  private double leastQuality(Probe probe, Bound bound) {
    return bound.score()
        - weights.distance() * Scoring.distance(probe.leastMiles())
        - weights.recency()
        - ROUNDING;
  }

  /** The decision, once everybody who matters was found. */
  public Decision decide(UUID id, List<Candidate> first, List<Candidate> second) {
    var ranked = Decision.rank(consider(Stream.concat(first.stream(), second.stream())));
    return new Decision(
        id,
        request.job(),
        request.category(),
        request.zip(),
        request.point(),
        request.now(),
        request.places(),
        weights,
        ranked,
        Decision.first(ranked, request.places()),
        sawEverybody(first) ? Optional.empty() : bound(ranked),
        request.excluded());
  }

  private boolean sawEverybody(List<Candidate> first) {
    return fullPlaces(first).findAny().isEmpty()
        || bound(Decision.rank(consider(first.stream()))).isEmpty();
  }

  private Optional<Bound> bound(List<Considered> ranked) {
    return ranked.size() < request.places()
        ? Optional.empty()
        : Optional.of(ranked.get(request.places() - 1).bound());
  }

  /** Everybody found who really reaches the request, each once, in the best tier. */
  private Collection<Considered> consider(Stream<Candidate> found) {
    var considered = new HashMap<PersonId, Considered>();
    found.forEach(candidate -> {
      double miles = candidate.home().milesTo(request.point());
      var tier = probe(candidate.place()).tier();
      if (tier != MatchTier.RADIUS || miles <= candidate.radiusMiles()) {
        considered.merge(candidate.provider(), consider(candidate, tier, miles), Search::better);
      }
    });
    return considered.values();
  }

  private Considered consider(Candidate candidate, MatchTier tier, double miles) {
    var inputs = new CandidateInputs(tier, miles, candidate.record());
    var score = Scoring.score(inputs, weights, request.now());
    return new Considered(
        candidate.provider(), candidate.zip(), candidate.home(), inputs, score, 0);
  }

  private static Considered better(Considered one, Considered other) {
    return one.inputs().tier().compareTo(other.inputs().tier()) <= 0 ? one : other;
  }
}
