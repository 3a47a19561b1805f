package org.skillstreams.domain.routing;

import java.util.Locale;

/**
 * How a provider's area meets a request, best first: a better tier is always served before a worse
 * one (SS-38).
 */
public enum MatchTier {
  /** The provider named this very ZIP code, as it is written in the request. */
  EXACT,
  /** The provider named a ZIP code with the same five digits. */
  BASE,
  /** The request lies within the provider's own travel radius. */
  RADIUS;

  /** The tier's name in JSON and in the database. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The tier of a key. */
  public static MatchTier of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
