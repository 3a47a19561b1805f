package org.skillstreams.application.routing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.routing.CandidateInputs;
import org.skillstreams.domain.routing.MatchTier;
import org.skillstreams.domain.routing.RoutedProvider;
import org.skillstreams.domain.routing.RoutingRequest;
import org.skillstreams.domain.routing.Scoring;
import org.skillstreams.domain.routing.Weights;

/**
 * The rule of routing in its plainest form: look at everybody, sort, take the first. What every
 * faster search must agree with.
 */
public final class PlainScan {

  private static final Comparator<Match> ORDER =
      comparing(Match::tier)
          .thenComparing(comparingDouble(Match::score).reversed())
          .thenComparingInt(Match::invited)
          .thenComparing(match -> match.provider().toString());

  private PlainScan() {}

  /** Everybody who may be invited, the first first. */
  public static List<Match> rank(
      Collection<RoutedProvider> everybody, RoutingRequest request, Weights weights) {
    return everybody.stream()
        .flatMap(provider -> match(provider, request, weights).stream())
        .sorted(ORDER)
        .toList();
  }

  /** Who is invited. */
  public static List<PersonId> choose(
      Collection<RoutedProvider> everybody, RoutingRequest request, Weights weights) {
    return rank(everybody, request, weights).stream()
        .limit(request.places())
        .map(Match::provider)
        .toList();
  }

  /** A provider in reach. */
  public record Match(PersonId provider, MatchTier tier, double score, int invited) {}

  private static Optional<Match> match(
      RoutedProvider provider, RoutingRequest request, Weights weights) {
    var profile = provider.profile();
    if (!profile.categories().contains(request.category())
        || !profile.active()
        || provider.openClaims() >= profile.capacity()
        || request.excluded().contains(profile.provider())) {
      return Optional.empty();
    }
    double miles = profile.home().milesTo(request.point());
    return tier(provider, request, miles)
        .map(tier -> {
          var inputs = new CandidateInputs(tier, miles, provider.record());
          double score = Scoring.score(inputs, weights, request.now()).total();
          return new Match(profile.provider(), tier, score, provider.record().invited());
        });
  }

  private static Optional<MatchTier> tier(
      RoutedProvider provider, RoutingRequest request, double miles) {
    var profile = provider.profile();
    var tier = Optional.<MatchTier>empty();
    if (miles <= profile.radiusMiles()) {
      tier = Optional.of(MatchTier.RADIUS);
    }
    for (var area : profile.areas()) {
      if (area.category().equals(request.category())) {
        if (area.zip().equals(request.zip())) {
          return Optional.of(MatchTier.EXACT);
        }
        if (area.zip().value().startsWith(request.zip().value().substring(0, 5))) {
          tier = Optional.of(MatchTier.BASE);
        }
      }
    }
    return tier;
  }
}
