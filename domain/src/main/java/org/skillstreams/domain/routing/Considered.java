package org.skillstreams.domain.routing;

import java.util.Comparator;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Zip;

/**
 * A candidate who was evaluated in detail.
 *
 * @param zip the ZIP code the provider worked from, {@code home} its centre
 * @param rank 1 for the first to be invited
 */
public record Considered(
    PersonId provider, Zip zip, GeoPoint home, CandidateInputs inputs, Score score, int rank) {

  /**
   * Who comes first: the better tier, then the higher score, then who was invited less often, then
   * the smaller id, so that the order never depends on chance.
   */
  static final Comparator<Considered> ORDER =
      Comparator.comparing((Considered one) -> one.inputs().tier())
          .thenComparing(one -> one.score().total(), Comparator.reverseOrder())
          .thenComparingInt(one -> one.inputs().record().invited())
          .thenComparing(Considered::provider);

  /** The line that this candidate draws for everybody behind. */
  Bound bound() {
    return new Bound(inputs.tier(), score.total());
  }

  Considered ranked(int place) {
    return new Considered(provider, zip, home, inputs, score, place);
  }

  Considered scored(Score again) {
    return new Considered(provider, zip, home, inputs, again, rank);
  }
}
