package org.skillstreams.domain.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Zip;

/**
 * Who was invited and why, whole (BY-01): written once, never changed.
 *
 * @param job the engagement it was made for
 * @param zip where the work is, {@code point} its centre
 * @param places how many were wanted
 * @param considered everybody evaluated in detail, in order of rank
 * @param chosen who is invited: the first of them, at most as many as there were places
 * @param bound what holds for everybody else in reach; empty when everybody in reach was evaluated
 * @param excluded who was left out beforehand
 */
public record Decision(
    UUID id,
    UUID job,
    CategoryId category,
    Zip zip,
    GeoPoint point,
    Instant decidedAt,
    int places,
    Weights weights,
    List<Considered> considered,
    List<PersonId> chosen,
    Optional<Bound> bound,
    Set<PersonId> excluded) {

  public Decision {
    considered = List.copyOf(considered);
    chosen = List.copyOf(chosen);
    excluded = Set.copyOf(excluded);
  }

  /** Computes scores, order and choice again from the stored inputs and weights. */
  public List<PersonId> replay() {
    var again =
        considered.stream()
            .map(one -> one.scored(Scoring.score(one.inputs(), weights, decidedAt)))
            .toList();
    return first(rank(again), places);
  }

  /**
   * The line that had to be reached: tier and score of the last who was chosen; empty when nobody
   * was.
   */
  public Optional<Bound> cutoff() {
    return chosen.isEmpty()
        ? Optional.empty()
        : Optional.of(considered.get(chosen.size() - 1).bound());
  }

  static List<Considered> rank(Collection<Considered> candidates) {
    var sorted = candidates.stream().sorted(Considered.ORDER).toList();
    var ranked = new ArrayList<Considered>(sorted.size());
    for (var one : sorted) {
      ranked.add(one.ranked(ranked.size() + 1));
    }
    return ranked;
  }

  static List<PersonId> first(List<Considered> ranked, int places) {
    return ranked.stream().limit(places).map(Considered::provider).toList();
  }
}
