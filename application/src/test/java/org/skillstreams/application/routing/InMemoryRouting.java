package org.skillstreams.application.routing;

import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Ids;

/** The whole of routing in memory, for the tests of features that stand on it. */
public record InMemoryRouting(
    InMemoryRoutedProviders providers,
    InMemoryWeightVersions weights,
    InMemoryCandidates candidates,
    InMemoryDecisions decisions,
    ProviderLanes lanes,
    Router router) {

  public static InMemoryRouting start(Clock clock, Ids ids) {
    var providers = new InMemoryRoutedProviders();
    var weights = new InMemoryWeightVersions();
    var candidates = new InMemoryCandidates(providers, weights);
    var decisions = new InMemoryDecisions();
    return new InMemoryRouting(
        providers,
        weights,
        candidates,
        decisions,
        new ProviderLanes(providers, clock),
        new Router(candidates, weights, decisions, ids));
  }
}
