package org.skillstreams.application.routing;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.routing.Candidate;
import org.skillstreams.domain.routing.Place;
import org.skillstreams.domain.routing.Probe;
import org.skillstreams.domain.routing.RoutedProvider;
import org.skillstreams.domain.routing.Scoring;

/** Candidates by looking at everybody. */
public final class InMemoryCandidates implements Candidates {

  private final InMemoryRoutedProviders providers;
  private final WeightVersions weights;

  public InMemoryCandidates(InMemoryRoutedProviders providers, WeightVersions weights) {
    this.providers = providers;
    this.weights = weights;
  }

  @Override
  public List<Candidate> best(
      CategoryId category, Collection<Probe> probes, Set<PersonId> excluded, int most) {
    var least = new HashMap<Place, Double>();
    probes.forEach(probe -> least.put(probe.place(), probe.leastQuality()));
    var found =
        providers.all().stream()
            .filter(RoutedProvider::eligible)
            .filter(provider -> !excluded.contains(provider.profile().provider()))
            .flatMap(provider -> at(provider, category, least))
            .collect(groupingBy(Candidate::place));
    return found.values().stream()
        .flatMap(
            here -> here.stream().sorted(comparingDouble(this::quality).reversed()).limit(most))
        .toList();
  }

  private Stream<Candidate> at(
      RoutedProvider provider, CategoryId category, Map<Place, Double> least) {
    var profile = provider.profile();
    return provider.places(category).stream()
        .map(place ->
            new Candidate(
                place,
                profile.provider(),
                profile.zip(),
                profile.home(),
                profile.radiusMiles(),
                provider.record()))
        .filter(candidate ->
            Optional.ofNullable(least.get(candidate.place()))
                .filter(wanted -> quality(candidate) >= wanted)
                .isPresent());
  }

  private double quality(Candidate candidate) {
    return Scoring.quality(candidate.record(), weights.current());
  }
}
