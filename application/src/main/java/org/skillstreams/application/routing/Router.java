package org.skillstreams.application.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.routing.Candidate;
import org.skillstreams.domain.routing.Decision;
import org.skillstreams.domain.routing.RoutingRequest;
import org.skillstreams.domain.routing.Search;

/**
 * Decides who is invited: the best of all eligible providers in reach (SS-37 to SS-39), in at most
 * two candidate queries.
 */
@Dependent
@Transactional
public class Router {

  private final Candidates candidates;
  private final WeightVersions weights;
  private final Decisions decisions;
  private final Ids ids;

  @Inject
  public Router(Candidates candidates, WeightVersions weights, Decisions decisions, Ids ids) {
    this.candidates = candidates;
    this.weights = weights;
    this.decisions = decisions;
    this.ids = ids;
  }

  /**
   * Finds, scores and chooses, and stores the decision in the caller's transaction. Nobody chosen
   * means nobody matches.
   */
  public Decision decide(RoutingRequest request) {
    var decision = find(request);
    decisions.add(decision);
    return decision;
  }

  private Decision find(RoutingRequest request) {
    var search = new Search(request, weights.current());
    var first =
        candidates.best(request.category(), search.first(), request.excluded(), search.sample());
    var again = search.second(first);
    List<Candidate> second =
        again.isEmpty() ? List.of() : candidates.all(request.category(), again, request.excluded());
    return search.decide(ids.next(), first, second);
  }
}
