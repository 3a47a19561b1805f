package org.skillstreams.application.routing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.routing.Candidate;
import org.skillstreams.domain.routing.Probe;

/** Notes how many candidates each query asks for. */
record Counted(Candidates counted, List<Integer> queries) implements Candidates {

  @Override
  public List<Candidate> best(
      CategoryId category, Collection<Probe> probes, Set<PersonId> excluded, int most) {
    queries.add(most);
    return counted.best(category, probes, excluded, most);
  }
}
