package org.skillstreams.application.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.routing.Candidate;
import org.skillstreams.domain.routing.Decision;
import org.skillstreams.domain.routing.Probe;
import org.skillstreams.domain.routing.RoutingRequest;
import org.skillstreams.domain.routing.Search;

/**
 * Decides who is invited: the best of all eligible providers in reach (SS-37 to SS-39), in at most
 * three candidate queries.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
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
    var found = new ArrayList<>(best(request, search.named(), search.sample()));
    if (!search.filledBy(found)) {
      found.addAll(best(request, search.around(), search.sample()));
    }
    var rest = search.rest(found);
    var others = rest.isEmpty() ? List.<Candidate>of() : best(request, rest, Candidates.ALL);
    return search.decide(ids.next(), found, others);
  }

  private List<Candidate> best(RoutingRequest request, List<Probe> probes, int most) {
    return candidates.best(request.category(), probes, request.excluded(), most);
  }
}
