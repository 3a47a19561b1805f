package org.skillstreams.domain.routing;

import org.skillstreams.domain.shared.Reason;

/** Why routing refuses. */
public enum RoutingRefusal implements Reason {
  NO_SUCH_DECISION("routing.no_such_decision", Kind.NOT_FOUND),
  OPERATORS_ONLY("routing.operators_only", Kind.FORBIDDEN),
  PROVIDERS_ONLY("routing.providers_only", Kind.FORBIDDEN);

  private final String key;
  private final Kind kind;

  RoutingRefusal(String key, Kind kind) {
    this.key = key;
    this.kind = kind;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
