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
    var asked = new HashMap<Place, Probe>();
    probes.forEach(probe -> asked.put(probe.place(), probe));
    var found =
        providers.all().stream()
            .filter(RoutedProvider::eligible)
            .filter(provider -> !excluded.contains(provider.profile().provider()))
            .flatMap(provider -> at(provider, category, asked))
            .collect(groupingBy(Candidate::foundAt));
    return found.values().stream()
        .flatMap(
            here -> here.stream().sorted(comparingDouble(this::quality).reversed()).limit(most))
        .toList();
  }

  private Stream<Candidate> at(
      RoutedProvider provider, CategoryId category, Map<Place, Probe> asked) {
    return provider.places(category).stream()
        .flatMap(place -> Optional.ofNullable(asked.get(place)).stream())
        .map(probe -> candidate(provider, probe))
        .filter(candidate -> quality(candidate) >= candidate.foundAt().leastQuality());
  }

  private static Candidate candidate(RoutedProvider provider, Probe probe) {
    var profile = provider.profile();
    return new Candidate(
        probe,
        profile.provider(),
        profile.zip(),
        profile.home(),
        profile.radiusMiles(),
        provider.record());
  }

  private double quality(Candidate candidate) {
    return Scoring.quality(candidate.record(), weights.current());
  }
}
