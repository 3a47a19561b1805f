package org.skillstreams.stripe.sandbox.core;

import java.util.Map;

/**
 * One request to the API.
 *
 * @param names what the path's placeholders stand for
 */
public record Call(Scope scope, Map<String, String> names, Params params) {

  /** The id in the path. */
  public String id() {
    return name("id");
  }

  public String name(String placeholder) {
    return names.getOrDefault(placeholder, "");
  }
}
