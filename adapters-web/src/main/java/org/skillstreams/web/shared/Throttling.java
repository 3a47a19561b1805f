package org.skillstreams.web.shared;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.skillstreams.domain.shared.Refusal;

/** The answer to whoever asks too often. */
final class Throttling {

  private Throttling() {}

  static Response answer(Duration wait) {
    return ProblemAnswer.of(new Refusal(WebRefusal.TOO_MANY))
        .response()
        .header(HttpHeaders.RETRY_AFTER, wait.plusMillis(999).toSeconds())
        .build();
  }
}
