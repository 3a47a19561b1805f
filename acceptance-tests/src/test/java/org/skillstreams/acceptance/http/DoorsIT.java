package org.skillstreams.acceptance.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillstreams.acceptance.http.Api.Operation;

/** Every resource × role × verb with somebody else's id (Z1). The API's own document says which. */
@Tag("Z1")
@TestInstance(Lifecycle.PER_CLASS)
class DoorsIT {

  /** What everybody may ask for without signing in. */
  private static final Set<String> OPEN_TO_ALL =
      Set.of(
          "POST /api/v1/accounts",
          "POST /api/v1/sessions",
          "POST /api/v1/webhooks/stripe",
          "POST /api/v1/webhooks/stripe/connect",
          "POST /api/v1/unsubscriptions/{key}",
          "GET /api/v1/unsubscriptions/{key}",
          "GET /api/v1/categories",
          "GET /api/v1/categories/{id}/form",
          "GET /api/v1/zips/{zip}",
          "GET /api/v1/providers/{id}/reviews");

  private final Http http = new Http(Server.running().address());
  private Scene scene;

  @BeforeAll
  void playUntilTheWorkIsConfirmed() {
    scene = Scene.confirmed();
  }

  static List<Operation> everything() {
    return Api.served().operations();
  }

  static List<Operation> operatorsOnly() {
    return everything().stream().filter(one -> one.path().startsWith("/api/v1/admin/")).toList();
  }

  @ParameterizedTest
  @MethodSource("everything")
  void withoutSigningInOnlyWhatIsForEverybodyOpens(Operation operation) {
    if (!OPEN_TO_ALL.contains(operation.toString())) {
      assertThat(status(operation, Optional.empty())).isEqualTo(401);
    }
  }

  @ParameterizedTest
  @MethodSource("everything")
  void aForgedKeyOpensNothing(Operation operation) {
    if (!OPEN_TO_ALL.contains(operation.toString())) {
      assertThat(status(operation, Optional.of("eyJhbGciOiJub25lIn0.eyJyb2xlIjoiYWRtaW4ifQ.")))
          .isEqualTo(401);
    }
  }

  @ParameterizedTest
  @MethodSource("operatorsOnly")
  void operatorsDoorsAreClosedToEverybodyElse(Operation operation) {
    assertThat(status(operation, Optional.of(scene.keyOf("Maria")))).isEqualTo(403);
    assertThat(status(operation, Optional.of(scene.keyOf("Anna")))).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "Nina, GET, jobs/{job}",
    "Nina, POST, jobs/{job}/confirmation",
    "Nina, POST, jobs/{job}/cancellation",
    "Nina, POST, jobs/{job}/completion",
    "Nina, POST, jobs/{job}/reviews",
    "Nina, POST, jobs/{job}/quotes/{quote}/rejections",
    "Nina, POST, jobs/{job}/claims",
    "Nina, POST, jobs/{job}/undo",
    "Nina, POST, jobs/{job}/reveal",
    "Nina, POST, jobs/{job}/sighting",
    "Carl, POST, jobs/{job}/undo",
    "Carl, POST, jobs/{job}/reveal",
    "Anna, POST, jobs/{job}/sighting",
    "Maria, POST, jobs/{job}/undo",
    "Maria, POST, jobs/{job}/reveal",
    "Nina, GET, jobs/{job}/refund-outlook",
    "Carl, GET, jobs/{job}/refund-outlook",
    "Maria, GET, jobs/{job}/refund-outlook",
    "Nina, POST, jobs/{job}/reports/{quote}/appeal",
    "Carl, POST, jobs/{job}/reports/{quote}/appeal",
    "Anna, POST, jobs/{job}/reports/{quote}/appeal",
    "Nina, GET, leads/{job}",
    "Carl, GET, leads/{job}",
    "Carl, GET, jobs/{job}",
    "Carl, POST, jobs/{job}/claims",
    "Carl, POST, jobs/{job}/contacts",
    "Carl, POST, jobs/{job}/quotes",
    "Carl, POST, jobs/{job}/reports",
    "Carl, POST, jobs/{job}/completion",
    "Carl, POST, jobs/{job}/reviews",
    "Carl, POST, jobs/{job}/confirmation",
    "Anna, POST, jobs/{job}/confirmation",
    "Anna, POST, jobs/{job}/cancellation",
    "Anna, GET, jobs/{job}",
    "Maria, POST, jobs/{job}/claims",
    "Maria, POST, jobs/{job}/quotes",
    "Maria, GET, leads/{job}"
  })
  void somebodyElsesJobIsNotThereAndNothingAboutItChanges(String who, String verb, String path) {
    var before = scene.job();
    var filled = path.replace("{job}", before.id().toString()).replace("{quote}", scene.quote());
    var body =
        verb.equals("GET")
            ? Optional.<JsonValue>empty()
            : Optional.<JsonValue>of(scene.bodyFor(path));
    var answer = http.send(verb, filled, Optional.of(scene.keyOf(who)), body);

    assertThat(answer.statusCode()).as(answer.body()).isIn(403, 404);
    assertThat(Http.json(answer.body()).getBoolean("success")).isFalse();
    assertThat(scene.job()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, conversations/{id}",
    "PUT, conversations/{id}/read",
    "PUT, conversations/{id}/block",
    "GET, conversations/{id}/messages",
    "POST, conversations/{id}/messages",
    "PUT, conversations/{id}/messages/{message}",
    "DELETE, conversations/{id}/messages/{message}",
    "POST, conversations/{id}/messages/{message}/reports"
  })
  void somebodyElsesConversationIsNotThere(String verb, String path) {
    var message = scene.say("Hello");
    var filled = path.replace("{id}", scene.conversation()).replace("{message}", message);
    for (var who : List.of("Nina", "Carl")) {
      var body =
          verb.equals("GET") || verb.equals("DELETE")
              ? Optional.<JsonValue>empty()
              : Optional.<JsonValue>of(scene.bodyFor(path));
      var answer = http.send(verb, filled, Optional.of(scene.keyOf(who)), body);

      assertThat(answer.statusCode()).as(who + ": " + answer.body()).isEqualTo(404);
    }
    assertThat(scene.said()).contains("Hello").doesNotContain("Not mine to say");
  }

  @Test
  void aJobHasNoConversationsForStrangers() {
    var path = "jobs/" + scene.job().id() + "/conversations";

    for (var who : List.of("Nina", "Carl")) {
      var answer = Http.json(get(path, who));
      assertThat(answer.getJsonObject("data").getJsonArray("items")).isEmpty();
    }
  }

  @Test
  void aJobThatDoesNotExistLooksLikeSomebodyElses() {
    var foreign = get("jobs/" + scene.job().id(), "Nina");
    var missing = get("jobs/" + UUID.randomUUID(), "Nina");

    assertThat(foreign).isEqualTo(missing);
  }

  @Test
  void aCookieThatAnotherSiteMadeTheBrowserSendChangesNothing() {
    var before = scene.job();
    var path = "jobs/" + before.id() + "/cancellation";

    assertThat(cancelByCookie(path, "X-Nothing").body()).contains("request.cross_site");
    assertThat(scene.job()).isEqualTo(before);
    assertThat(cancelByCookie("jobs/" + UUID.randomUUID() + "/cancellation", "X-Requested-With"))
        .returns(404, HttpResponse::statusCode);
  }

  private HttpResponse<String> cancelByCookie(String path, String header) {
    var body = BodyPublishers.ofString(scene.bodyFor("cancellation").toString());
    return http.send(
        HttpRequest.newBuilder(http.uri(path))
            .header("Cookie", "skillstreams_session=" + scene.keyOf("Maria"))
            .header("Content-Type", "application/json")
            .header(header, "skillstreams")
            .POST(body)
            .build());
  }

  private String get(String path, String who) {
    return http.send("GET", path, Optional.of(scene.keyOf(who)), Optional.empty()).body();
  }

  private int status(Operation operation, Optional<String> key) {
    var body =
        operation.hasBody()
            ? Optional.<JsonValue>of(JsonValue.EMPTY_JSON_OBJECT)
            : Optional.<JsonValue>empty();
    return http.send(operation.verb(), operation.filled(), key, body).statusCode();
  }
}
