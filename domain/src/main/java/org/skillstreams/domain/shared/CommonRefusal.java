package org.skillstreams.domain.shared;

/** Reasons that belong to no single feature. */
public enum CommonRefusal implements Reason {
  INVALID_INPUT("input.invalid", Kind.INVALID),
  STALE_EDIT("edit.stale", Kind.STALE),
  CLOCK_FIXED("clock.fixed", Kind.FORBIDDEN),
  NO_SUCH_FACT("fact.not_found", Kind.NOT_FOUND),
  FACT_NOT_DEAD("fact.not_dead", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  CommonRefusal(String key, Kind kind) {
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
