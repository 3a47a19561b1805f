package org.skillstreams.web.shared;

import static org.skillstreams.web.shared.JsonWorks.JSON;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.skillstreams.domain.shared.FieldProblem;
import org.skillstreams.domain.shared.Reason;
import org.skillstreams.domain.shared.Refusal;

/**
 * The answer to what went wrong: problem details (RFC 9457) with the envelope's members.
 *
 * @param key message key such as {@code job.no_place_left}
 */
public record ProblemAnswer(int status, String key, List<FieldProblem> fields) {

  public static final String MEDIA_TYPE = "application/problem+json";

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.skillstreams.web.shared.problems", Locale.ROOT);

  static ProblemAnswer of(Refusal refusal) {
    var reason = refusal.reason();
    return new ProblemAnswer(status(reason.kind()), reason.key(), refusal.problems());
  }

  static ProblemAnswer of(int status, String key) {
    return new ProblemAnswer(status, key, List.of());
  }

  private static int status(Reason.Kind kind) {
    return switch (kind) {
      case INVALID -> 400;
      case UNAUTHENTICATED -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case STALE -> 412;
      case TOO_LARGE -> 413;
      case PRECONDITION_REQUIRED -> 428;
      case TOO_MANY -> 429;
    };
  }

  /** The answer's body. */
  String json() {
    var details = JSON.createArrayBuilder();
    fields.forEach(problem -> details.add(detail(problem)));
    return JSON.createObjectBuilder()
        .add("type", "about:blank")
        .add("title", Response.Status.fromStatusCode(status).getReasonPhrase())
        .add("status", status)
        .add("detail", words())
        .add("success", false)
        .add("error", key)
        .add("details", details)
        .build()
        .toString();
  }

  Response.ResponseBuilder response() {
    return Response.status(status).type(MEDIA_TYPE).entity(json());
  }

  /** The reason in a sentence: the one written for it, else the key itself read aloud. */
  private String words() {
    try {
      return WORDS.getString(key);
    } catch (MissingResourceException notWritten) {
      var reason = key.substring(key.indexOf('.') + 1).replace('_', ' ');
      return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ".";
    }
  }

  private static JsonObject detail(FieldProblem problem) {
    return JSON.createObjectBuilder()
        .add("field", problem.field())
        .add("key", problem.key())
        .add("message", problem.message())
        .build();
  }
}
