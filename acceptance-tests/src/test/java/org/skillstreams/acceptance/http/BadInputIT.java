package org.skillstreams.acceptance.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillstreams.acceptance.shared.Refused;

/** Bad input: a clear problem that names the field, and nothing has changed. */
@Tag("PR-22")
@Tag("F1")
@TestInstance(Lifecycle.PER_CLASS)
class BadInputIT {

  private static final int TOO_LARGE = 1_000_001;

  private final Http http = new Http(Server.running().address());
  private Scene scene;
  private String maria;

  @BeforeAll
  void play() {
    scene = Scene.offered();
    maria = scene.keyOf("Maria");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"category\":",
        "{\"category\":\"a\"",
        "{'category':'a'}",
        "{\"category\":\"a\"} {\"more\":1}",
        "[]",
        "null",
        "7",
        "{\"category\":\"a\",\"category\":\"b\"}"
      })
  void whatIsNotOneJsonObjectIsRefused(String body) {
    var answer = post("jobs", body);

    assertProblem(answer, 400);
    assertThat(mariasJobs()).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "category, 7",
    "answers, '\"a text\"'",
    "zip, 78701",
    "zip, null",
    "description, '{\"a\":1}'",
    "timing, '\"soon\"'",
    "timing, '{\"kind\":\"whenever\"}'",
    "budget, '{\"min\":\"ten\",\"max\":20}'",
    "budget, '{\"min\":1.5,\"max\":20}'",
    "budget, '{\"min\":-1,\"max\":20}'",
    "budget, '{\"min\":99999999999999999999,\"max\":20}'",
    "contact, '[]'",
    "contact, '{\"name\":true}'",
    "colour, '\"red\"'"
  })
  void aWrongFieldIsNamed(String field, String value) {
    var body = scene.request().toString();
    var wrong = with(scene.request(), field, value);
    var answer = post("jobs", wrong);

    assertProblem(answer, 400);
    assertThat(refusal(answer).fields())
        .as(body)
        .isNotEmpty()
        .allMatch(named -> named.startsWith(field));
    assertThat(mariasJobs()).isOne();
  }

  @Test
  @Tag("SS-79")
  void anUnknownFieldInsideIsNamedByItsPath() {
    var contact =
        Json.createObjectBuilder(scene.request().getJsonObject("contact")).add("admin", true);
    var answer = post("jobs", with(scene.request(), "contact", contact.build().toString()));

    assertProblem(answer, 400);
    assertThat(refusal(answer).fields()).containsExactly("contact.admin");
  }

  @Test
  void aBodyAboveOneMegabyteIsTooLarge() {
    var answer = post("jobs", "{\"description\":\"" + "a".repeat(TOO_LARGE) + "\"}");

    assertProblem(answer, 413);
    assertThat(mariasJobs()).isOne();
  }

  @Test
  void aBodyAboveOneMegabyteWithoutItsLengthIsTooLargeToo() {
    var bytes =
        ("{\"description\":\"" + "a".repeat(TOO_LARGE) + "\"}").getBytes(StandardCharsets.UTF_8);
    var chunked = BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(bytes));
    var answer = http.send(request("jobs", "application/json").POST(chunked).build());

    assertProblem(answer, 413);
  }

  @Test
  void deepNestingIsRefused() {
    var answer = post("jobs", "[".repeat(20_000) + "]".repeat(20_000));

    assertProblem(answer, 400);
  }

  @Test
  void anotherKindOfContentIsRefused() {
    var answer =
        http.send(
            request("jobs", "text/plain").POST(BodyPublishers.ofString("category=a")).build());

    assertProblem(answer, 415);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, jobs/not-an-id, 404",
    "GET, jobs?tab=yesterday, 400",
    "GET, jobs?tab=active&limit=0, 400",
    "GET, jobs?tab=active&limit=101, 400",
    "GET, jobs?tab=active&limit=many, 400",
    "GET, jobs?tab=active&cursor=../../etc/passwd, 400",
    "GET, zips/00000, 404",
    "GET, zips/abcde, 404",
    "GET, nothing/here, 404",
    "DELETE, jobs, 405"
  })
  void wrongAddressesAndParametersGetAProblemToo(String verb, String path, int status) {
    assertProblem(http.send(verb, path, Optional.of(maria), Optional.empty()), status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sort=password_hash", "sort=newest;drop", "sort=newest,oldest"})
  @Tag("SS-81")
  void onlyOrdersThatAreOfferedSortTheOperatorsList(String query) {
    var key = operatorsKey();
    var answer =
        http.send("GET", "admin/jobs?" + query, Optional.of(key), Optional.<JsonValue>empty());

    assertProblem(answer, 400);
    assertThat(refusal(answer).fields()).containsExactly("sort");
  }

  @Test
  @Tag("SS-83")
  void everyAnswerCarriesTheHeadersThatKeepBrowsersSafe() {
    var answer = http.send("GET", "categories", Optional.empty(), Optional.empty());

    assertThat(answer.headers().map())
        .containsKeys(
            "strict-transport-security",
            "x-content-type-options",
            "x-frame-options",
            "content-security-policy");
    assertThat(answer.headers().map()).doesNotContainKeys("x-powered-by", "server");
  }

  private String operatorsKey() {
    var signIn = Server.running().signIn("admin");
    var body =
        Json.createObjectBuilder()
            .add("email", signIn.email())
            .add("password", signIn.password())
            .build();
    return Http.data(http.send("POST", "sessions", Optional.empty(), Optional.of(body)))
        .asJsonObject()
        .getString("token");
  }

  private static void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
    var problem = Http.json(answer.body());
    assertThat(problem.getBoolean("success")).isFalse();
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertThat(problem.getString("error")).contains(".");
    assertThat(problem.getString("title")).isNotBlank();
    assertThat(answer.body()).doesNotContain("Exception", "org.skillstreams", "at java.");
  }

  private static Refused refusal(HttpResponse<String> answer) {
    try {
      Http.data(answer);
    } catch (Refused refused) {
      return refused;
    }
    throw new AssertionError("not refused: " + answer.body());
  }

  private HttpResponse<String> post(String path, String body) {
    return http.send(request(path, "application/json").POST(BodyPublishers.ofString(body)).build());
  }

  private HttpRequest.Builder request(String path, String type) {
    return HttpRequest.newBuilder(http.uri(path))
        .header("Authorization", "Bearer " + maria)
        .header("Content-Type", type);
  }

  private static String with(JsonObject request, String field, String value) {
    var text = new StringBuilder("{\"" + field + "\":" + value);
    request.forEach((name, json) -> {
      if (!name.equals(field)) {
        text.append(",\"").append(name).append("\":").append(json);
      }
    });
    return text.append('}').toString();
  }

  private int mariasJobs() {
    var page = http.send("GET", "jobs?tab=active", Optional.of(maria), Optional.empty());
    return Desk.items(Http.data(page)).size();
  }
}
