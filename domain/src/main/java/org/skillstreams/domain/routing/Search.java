package org.skillstreams.domain.routing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skillstreams.domain.account.PersonId;

/**
 * Finds the best of all providers in reach without looking at all of them: first the best few of
 * each named ZIP code; if those do not fill the places, the best few of each cell around; then
 * whoever else could still stand before the last of those found. Three rounds at most; why nobody
 * is lost is proven in ADR 0020.
 */
public record Search(RoutingRequest request, Weights weights) {

  /** How many the first two rounds take from each place, at least. */
  private static final int SAMPLE = 3;

  /** Covers the rounding of sums that are added in another order; ties must be looked at. */
  private static final double ROUNDING = 1e-9;

  /**
   * How many of the best the first two rounds take from each place: enough to fill all places from
   * one.
   */
  public int sample() {
    return Math.max(SAMPLE, request.places());
  }

  /** First round: where providers are kept who named the request's ZIP code. */
  public List<Probe> named() {
    var zip = request.zip();
    var exact = Probe.at(Place.exact(zip), MatchTier.EXACT, 0);
    var base = Place.base(zip).stream().map(place -> Probe.at(place, MatchTier.BASE, 0));
    return Stream.concat(Stream.of(exact), base).toList();
  }

  /** Whether the first round fills all places, so that travel radii do not matter. */
  public boolean filledBy(List<Candidate> named) {
    return bound(named).isPresent();
  }

  /** Second round: the cells that may hold a provider whose radius reaches the request. */
  public List<Probe> around() {
    return Grid.around(request.point()).stream()
        .map(cell -> Probe.at(cell.place(), MatchTier.RADIUS, cell.leastMilesTo(request.point())))
        .toList();
  }

  /**
   * Last round: where to look again, and from which quality on.
   *
   * @param found everybody the rounds before found
   * @return empty when nobody else can be among the best
   */
  public List<Probe> rest(List<Candidate> found) {
    var bound = bound(found);
    return full(found).map(taken -> again(taken, bound)).flatMap(Optional::stream).toList();
  }

  /** What was found at each place that may hold more than was taken from it. */
  private Stream<List<Candidate>> full(List<Candidate> found) {
    return found.stream().collect(Collectors.groupingBy(Candidate::foundAt)).values().stream()
        .filter(taken -> taken.size() >= sample());
  }

  private Optional<Probe> again(List<Candidate> taken, Optional<Bound> bound) {
    var probe = taken.getFirst().foundAt();
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

  /**
   * The quality below which nobody of a place reaches the bound, however near and however active.
   */
  private double leastQuality(Probe probe, Bound bound) {
    return bound.score()
        - weights.distance() * Scoring.distance(probe.leastMiles())
        - weights.recency()
        - ROUNDING;
  }

  /**
   * The decision, once everybody who matters was found: by the first two rounds, and by the last.
   */
  public Decision decide(UUID id, List<Candidate> sampled, List<Candidate> rest) {
    var ranked = Decision.rank(consider(Stream.concat(sampled.stream(), rest.stream())));
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
        boundOf(ranked).filter(bound -> leavesSomebody(bound, sampled)),
        request.excluded());
  }

  /**
   * Whether anybody in reach may not have been looked at: those around, or those after the sample
   * of a place.
   */
  private boolean leavesSomebody(Bound last, List<Candidate> sampled) {
    return last.tier() != MatchTier.RADIUS
        || (full(sampled).findAny().isPresent() && bound(sampled).isPresent());
  }

  private Optional<Bound> bound(List<Candidate> found) {
    return boundOf(Decision.rank(consider(found.stream())));
  }

  private Optional<Bound> boundOf(List<Considered> ranked) {
    return ranked.size() < request.places()
        ? Optional.empty()
        : Optional.of(ranked.get(request.places() - 1).bound());
  }

  /** Everybody found who really reaches the request, each once, in the best tier. */
  private Collection<Considered> consider(Stream<Candidate> found) {
    var considered = new HashMap<PersonId, Considered>();
    found.forEach(candidate -> {
      double miles = candidate.home().milesTo(request.point());
      var tier = candidate.foundAt().tier();
      if (tier != MatchTier.RADIUS || miles <= candidate.radiusMiles()) {
        considered.merge(candidate.provider(), consider(candidate, miles), Search::better);
      }
    });
    return considered.values();
  }

  private Considered consider(Candidate candidate, double miles) {
    var inputs = new CandidateInputs(candidate.foundAt().tier(), miles, candidate.record());
    var score = Scoring.score(inputs, weights, request.now());
    return new Considered(
        candidate.provider(), candidate.zip(), candidate.home(), inputs, score, 0);
  }

  private static Considered better(Considered one, Considered other) {
    return one.inputs().tier().compareTo(other.inputs().tier()) <= 0 ? one : other;
  }
}
