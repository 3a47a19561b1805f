package org.skillstreams.web.shared;

import jakarta.ws.rs.core.Response;

/** Leaves a resource method whose request was answered before, with that answer. */
public final class Replayed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Response answer;

  Replayed(Response answer) {
    super("answered before", null, false, false);
    this.answer = answer;
  }

  /** What was answered before. */
  public Response answer() {
    return answer;
  }
}
