package org.skillstreams.web.live;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.ws.rs.container.AsyncResponse;

/** Answers from a thread that serves no request: what looks at each answer expects one. */
@Dependent
public class PollAnswers {

  @ActivateRequestContext
  public void give(AsyncResponse response, LiveAnswer answer) {
    response.resume(answer);
  }
}
