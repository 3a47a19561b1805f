package org.skillstreams.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON in, JSON out and problems, through a real JAX-RS without a server. */
class WebBaseTest {

  private static final String GOOD =
      """
      {"zip":"97201","role":"seeker","count":2,"price":12.5,"day":"2026-11-21","sure":true,
       "parts":[{"name":"a","note":null},{"name":"b","note":"x"}],"answers":{"rooms":3,"tags":["u"]}}
      """;

  private final org.jboss.resteasy.spi.Dispatcher dispatcher = dispatcher();

  @Test
  @Tag("PR-22")
  void aViewIsWrittenInTheEnvelopeWithItsVersionAsETag() throws Exception {
    var response = send("POST", "/things", GOOD);

    assertThat(response.getStatus()).isEqualTo(201);
    assertThat(response.getOutputHeaders().getFirst("ETag")).hasToString("\"7\"");
    assertThat(response.getContentAsString())
        .isEqualTo(
            "{\"success\":true,\"data\":{\"id\":\"00000000-0000-0001-0000-000000000002\","
                + "\"role\":\"seeker\",\"note\":null,\"at\":\"1970-01-01T00:00:00Z\","
                + "\"body\":{\"zip\":\"97201\",\"role\":\"seeker\",\"count\":2,\"price\":12.5,"
                + "\"day\":\"2026-11-21\",\"sure\":true,\"parts\":[{\"name\":\"a\",\"note\":null},"
                + "{\"name\":\"b\",\"note\":\"x\"}],\"answers\":{\"rooms\":3,\"tags\":[\"u\"]}},"
                + "\"version\":7},\"message\":null}");
  }

  @ParameterizedTest
  @Tag("SS-79")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"zip\":\"97201\" | \"zip\":\"abc\" | zip:format",
        "\"zip\":\"97201\" | \"zip\":97201 | zip:wrong_type",
        "\"zip\":\"97201\" | \"zip\":null | zip:required",
        "\"zip\":\"97201\", | '' | zip:required",
        "\"zip\":\"97201\" | \"zip\":\"97201\",\"admin\":true | admin:unknown",
        "\"seeker\" | \"king\" | role:unknown_value",
        "\"count\":2 | \"count\":\"2\" | count:wrong_type",
        "\"count\":2 | \"count\":2.5 | count:wrong_type",
        "\"count\":2 | \"count\":99999999999 | count:wrong_type",
        "\"count\":2 | \"count\":1e999999 | count:wrong_type",
        "12.5 | {} | price:wrong_type",
        "2026-11-21 | 2026-02-30 | day:format",
        "\"sure\":true | \"sure\":\"yes\" | sure:wrong_type",
        "\"name\":\"b\" | \"name\":7 | parts[1].name:wrong_type",
        "\"name\":\"b\" | \"name\":\"b\",\"x\":1 | parts[1].x:unknown",
        "\"name\":\"b\" | \"name\":\"\\u0000\" | parts[1].name:characters",
        "\"name\":\"b\" | \"name\":\"\\ud800\" | parts[1].name:characters",
        "{\"rooms\":3,\"tags\":[\"u\"]} | [] | answers:wrong_type"
      })
  void aFieldThatIsWrongIsNamed(String good, String bad, String problem) throws Exception {
    var response = send("POST", "/things", GOOD.replace(good, bad));

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(problem(response).getString("error")).isEqualTo("input.invalid");
    assertThat(fields(response)).containsExactly(problem);
  }

  @Test
  void allProblemsOfABodyAreNamedAtOnce() throws Exception {
    var response = send("POST", "/things", "{\"zip\":1,\"parts\":[{}],\"surprise\":{}}");

    assertThat(fields(response))
        .containsExactlyInAnyOrder(
            "surprise:unknown",
            "zip:wrong_type",
            "role:required",
            "count:required",
            "price:required",
            "day:required",
            "sure:required",
            "parts[0].name:required",
            "answers:required");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{", "''", "{\"zip\":1,\"zip\":2}", "{} {}", "nope"})
  void aBodyThatIsNotJsonIsMalformed(String body) throws Exception {
    var response = send("POST", "/things", body);

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(problem(response).getString("error")).isEqualTo("request.malformed_json");
  }

  @Test
  void brokenUtf8IsMalformed() throws Exception {
    var request = MockHttpRequest.post("/things").contentType("application/json");
    var response = invoke(request.content(new byte[] {'"', (byte) 0xC3, '"'}));

    assertThat(problem(response).getString("error")).isEqualTo("request.malformed_json");
  }

  @Test
  void aBodyAboveOneMegabyteIsTooLarge() throws Exception {
    var response = send("POST", "/things", "{\"zip\":\"" + "x".repeat(1_000_000) + "\"}");

    assertThat(response.getStatus()).isEqualTo(413);
    assertThat(problem(response).getString("error")).isEqualTo("request.too_large");
  }

  @Test
  void deeplyNestedJsonIsMalformed() throws Exception {
    var response = send("POST", "/things", "[".repeat(100_000));

    assertThat(response.getStatus()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/nothing,404,request.no_such_resource",
    "DELETE,/things,405,request.method_not_allowed",
    "GET,/things/1-1-1-1-1,404,request.no_such_resource",
    "GET,/things/x,404,request.no_such_resource",
    "GET,/things/00000000-0000-0001-0000-000000000002?role=king,400,input.invalid",
    "GET,/things/00000000-0000-0001-0000-000000000002?role=admin,400,input.invalid",
    "PUT,/things,428,request.version_required"
  })
  @Tag("PR-22")
  void whatTheServerItselfRefusesHasTheSameForm(
      String method, String path, int status, String error) throws Exception {
    var response = send(method, path, "");

    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(response.getOutputHeaders().getFirst("Content-Type"))
        .hasToString("application/problem+json");
    var problem = problem(response);
    assertThat(problem.getString("error")).isEqualTo(error);
    assertThat(problem.getBoolean("success")).isFalse();
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertThat(problem.getString("detail")).isNotBlank();
  }

  @Test
  void anotherMediaTypeIsNotSupported() throws Exception {
    var request = MockHttpRequest.post("/things").contentType("text/plain");
    var response = invoke(request.content("x".getBytes(StandardCharsets.UTF_8)));

    assertThat(response.getStatus()).isEqualTo(415);
    assertThat(problem(response).getString("error")).isEqualTo("request.unsupported_media_type");
  }

  @Test
  void aCompressedBodyIsNotSupported() throws Exception {
    var request = MockHttpRequest.post("/things").contentType("application/json");
    var response = invoke(request.header("Content-Encoding", "gzip").content(new byte[] {1}));

    assertThat(response.getStatus()).isEqualTo(415);
  }

  @Test
  void aBugShowsNothingOfItself() throws Exception {
    var response = send("GET", "/things/00000000-0000-0001-0000-000000000002", "");

    assertThat(response.getStatus()).isEqualTo(500);
    assertThat(response.getContentAsString()).contains("internal.error").doesNotContain("secret");
    assertThat(response.getOutputHeaders().toString())
        .contains("X-Request-Id")
        .doesNotContain("IllegalState");
  }

  @ParameterizedTest
  @CsvSource({"'\"7\"',200", "7,400", "'W/\"7\"',400", "'\"\"',400", "*,400"})
  void anEditNamesTheVersionItHasSeen(String header, int status) throws Exception {
    var response = invoke(MockHttpRequest.put("/things?limit=5").header("If-Match", header));

    assertThat(response.getStatus()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"0,400", "101,400", "x,400", "9999999999,400", "100,200"})
  void aPageHasOneToAHundredItems(String limit, int status) throws Exception {
    var request = MockHttpRequest.put("/things?limit=" + limit).header("If-Match", "\"1\"");

    assertThat(invoke(request).getStatus()).isEqualTo(status);
  }

  private MockHttpResponse send(String method, String path, String body) throws URISyntaxException {
    var request = MockHttpRequest.create(method, path).contentType("application/json");
    return invoke(request.content(body.getBytes(StandardCharsets.UTF_8)));
  }

  private MockHttpResponse invoke(MockHttpRequest request) {
    var response = new MockHttpResponse();
    dispatcher.invoke(request, response);
    return response;
  }

  private static JsonObject problem(MockHttpResponse response) throws Exception {
    return Json.createReader(new StringReader(response.getContentAsString())).readObject();
  }

  private static List<String> fields(MockHttpResponse response) throws Exception {
    return problem(response).getJsonArray("details").getValuesAs(JsonObject.class).stream()
        .map(one -> text(one, "field") + ":" + text(one, "key"))
        .toList();
  }

  private static String text(JsonObject object, String name) {
    return ((JsonString) object.get(name)).getString();
  }

  private static org.jboss.resteasy.spi.Dispatcher dispatcher() {
    var dispatcher = MockDispatcherFactory.createDispatcher();
    var providers = dispatcher.getProviderFactory();
    providers.register(RecordReader.class);
    providers.register(EnvelopeWriter.class);
    providers.register(ProblemMapper.class);
    providers.register(WireParams.class);
    providers.register(VersionFilter.class);
    providers.register(CreatedFilter.class);
    providers.register(BodyFilter.class);
    dispatcher.getRegistry().addPerRequestResource(Things.ThingResource.class);
    return dispatcher;
  }
}
