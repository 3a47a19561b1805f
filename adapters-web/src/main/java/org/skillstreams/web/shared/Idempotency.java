package org.skillstreams.web.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Callable;
import org.skillstreams.application.shared.RememberedAnswers;
import org.skillstreams.application.shared.RememberedAnswers.Answer;
import org.skillstreams.application.shared.RememberedAnswers.Request;
import org.skillstreams.domain.shared.Refusal;

/**
 * Does work once per key. The answer is stored in the transaction of the work itself: a retry gets
 * it word for word, also one that arrives meanwhile, which waits. A refusal undoes both.
 */
@Dependent
public class Idempotency {

  private final RememberedAnswers answers;

  @Inject
  public Idempotency(RememberedAnswers answers) {
    this.answers = answers;
  }

  /** Does the work and returns its view, or leaves by {@link Replayed} with the stored answer. */
  @Transactional(rollbackOn = Exception.class, dontRollbackOn = Replayed.class)
  public Object once(Request request, Callable<Object> work) throws Exception {
    var before = answers.findOrHold(request);
    if (before.isPresent()) {
      throw new Replayed(replay(before.get(), request));
    }
    var view = work.call();
    remember(request, view);
    return view;
  }

  private void remember(Request request, Object view) {
    int created = Response.Status.CREATED.getStatusCode();
    answers.remember(request, created, EnvelopeWriter.text(view));
  }

  private static Response replay(Answer answer, Request request) {
    if (!answer.requestHash().equals(request.requestHash())) {
      throw new Refusal(WebRefusal.KEY_REUSED);
    }
    return Response.status(answer.status())
        .type(MediaType.APPLICATION_JSON)
        .entity(answer.body())
        .header("Idempotent-Replayed", "true")
        .build();
  }
}
