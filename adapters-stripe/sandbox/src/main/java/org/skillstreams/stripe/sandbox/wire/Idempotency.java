package org.skillstreams.stripe.sandbox.wire;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Scope;

/**
 * One effect for one key: the answer is stored in the change that made it, so there is no moment in
 * which one exists without the other.
 */
final class Idempotency {

  private static final String KIND = "sandbox.idempotency";
  private static final Duration KEPT = Duration.ofHours(24);

  private final Set<String> running = ConcurrentHashMap.newKeySet();

  /**
   * Does the work, or repeats its answer.
   *
   * @param before runs while the key counts as in use
   */
  Answer once(
      Scope scope,
      String key,
      String fingerprint,
      String request,
      Runnable before,
      Supplier<Answer> work) {
    if (!running.add(scope.account() + "/" + key)) {
      throw inUse(key);
    }
    try {
      before.run();
      return scope
          .world()
          .store()
          .change(() -> {
            var past = past(scope, key);
            if (past.isPresent()) {
              return repeat(past.get(), key, fingerprint);
            }
            var answer = work.get();
            if (answer.stored()) {
              keep(scope, key, fingerprint, request, answer);
            }
            return answer;
          });
    } finally {
      running.remove(scope.account() + "/" + key);
    }
  }

  private static Optional<JsonObject> past(Scope scope, String key) {
    var oldest = scope.now().minus(KEPT).getEpochSecond();
    return scope.find(KIND, KIND + ":" + key).filter(past -> Json.number(past, "at") > oldest);
  }

  private static Answer repeat(JsonObject past, String key, String fingerprint) {
    if (!Json.text(past, "fingerprint").equals(fingerprint)) {
      throw ApiError.of(
          400,
          "idempotency_error",
          ("Keys for idempotent requests can only be used with the same parameters they were first"
                  + " used with. Try using a key other than '%s' if you meant to execute a different "
                  + "request.")
              .formatted(key));
    }
    var status = (int) Json.number(past, "status");
    return new Answer(status, past.get("body"), true, Json.text(past, "request"));
  }

  private static void keep(
      Scope scope, String key, String fingerprint, String request, Answer answer) {
    scope.save(
        Json.object(
            "id",
            KIND + ":" + key,
            "object",
            KIND,
            "fingerprint",
            fingerprint,
            "request",
            request,
            "status",
            answer.status(),
            "body",
            answer.body(),
            "at",
            scope.now()));
  }

  private static ApiError inUse(String key) {
    return ApiError.of(
            409,
            "idempotency_error",
            ("There is currently another in-progress request using this Idempotent Key (that "
                    + "probably means you submitted twice, and the other request is still going "
                    + "through): %s. Please try again later.")
                .formatted(key))
        .with("code", "idempotency_key_in_use");
  }
}
