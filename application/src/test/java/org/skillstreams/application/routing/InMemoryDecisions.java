package org.skillstreams.application.routing;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import org.skillstreams.domain.routing.Decision;
import org.skillstreams.domain.routing.RoutingRefusal;
import org.skillstreams.domain.shared.Refusal;

/** Decisions in a map, in order of their ids. */
public final class InMemoryDecisions implements Decisions {

  private final Map<String, Decision> decisions = new ConcurrentSkipListMap<>();

  @Override
  public void add(Decision decision) {
    if (decisions.putIfAbsent(decision.id().toString(), decision) != null) {
      throw new IllegalStateException("decided twice: " + decision.id());
    }
  }

  @Override
  public Decision get(UUID id) {
    return Optional.ofNullable(decisions.get(id.toString()))
        .orElseThrow(() -> new Refusal(RoutingRefusal.NO_SUCH_DECISION));
  }

  /** Every decision made so far, the first first. */
  public Collection<Decision> all() {
    return decisions.values();
  }
}
