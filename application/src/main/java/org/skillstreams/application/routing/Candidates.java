package org.skillstreams.application.routing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.routing.Candidate;
import org.skillstreams.domain.routing.Probe;

/**
 * Eligible providers by category and place. Each call is one query, however many places are probed.
 */
public interface Candidates {

  /** As many as there are. */
  int ALL = Integer.MAX_VALUE;

  /**
   * From each place the best by quality, at most so many of them and none below the probe's least
   * quality. A provider kept at several of the places is returned for each.
   */
  List<Candidate> best(
      CategoryId category, Collection<Probe> probes, Set<PersonId> excluded, int most);
}
