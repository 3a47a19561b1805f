package org.skillstreams.web.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.stream.Stream;
import org.skillstreams.application.audit.Origin;
import org.skillstreams.domain.shared.Refusal;

/**
 * Turns everything that is thrown into problem details. A bug shows its id and nothing of itself;
 * the log holds the rest under the same id. It takes the place of the server's own mappers, of
 * which that of the metrics would show class and message.
 */
@Provider
@ApplicationScoped
@Priority(1)
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof Replayed replayed) {
      return replayed.answer();
    }
    return causes(thrown)
        .filter(Refusal.class::isInstance)
        .findFirst()
        .map(refusal -> ProblemAnswer.of((Refusal) refusal).response().build())
        .or(() -> http(thrown))
        .orElseGet(() -> bug(thrown));
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.<Throwable>iterate(thrown, one -> one != null, Throwable::getCause).limit(20);
  }

  private static Optional<Response> http(Throwable thrown) {
    if (!(thrown instanceof WebApplicationException web)) {
      return Optional.empty();
    }
    var status = web.getResponse().getStatus();
    if (status < 400 || status >= 500) {
      return Optional.empty();
    }
    var answer = ProblemAnswer.of(status, keyOf(status)).response();
    Optional.ofNullable(web.getResponse().getHeaderString(HttpHeaders.ALLOW))
        .ifPresent(allowed -> answer.header(HttpHeaders.ALLOW, allowed));
    return Optional.of(answer.build());
  }

  private static String keyOf(int status) {
    return switch (status) {
      case 401 -> "account.not_signed_in";
      case 403 -> "account.not_allowed";
      case 404 -> WebRefusal.NO_SUCH_RESOURCE.key();
      case 405 -> "request.method_not_allowed";
      case 406 -> "request.not_acceptable";
      case 413 -> WebRefusal.TOO_LARGE.key();
      case 415 -> "request.unsupported_media_type";
      default -> "request.malformed";
    };
  }

  private static Response bug(Throwable thrown) {
    var id = Origin.current().map(Origin::requestId).orElse("unknown");
    LOG.log(System.Logger.Level.ERROR, "Request " + id + " failed", thrown);
    return ProblemAnswer.of(500, "internal.error").response().header("X-Request-Id", id).build();
  }
}
