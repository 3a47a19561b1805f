package org.skillstreams.acceptance.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Caps and refund rules that are none: named, refused, and nothing has changed. */
@Tag("BY-04")
@Tag("BY-05")
@TestInstance(Lifecycle.PER_CLASS)
class SpendingInputIT {

  private final Http http = new Http(Server.running().address());
  private String anna;
  private String operator;

  @BeforeAll
  void play() {
    anna = Scene.offered().keyOf("Anna");
    var signIn = Server.running().signIn("admin");
    var body =
        Json.createObjectBuilder()
            .add("email", signIn.email())
            .add("password", signIn.password())
            .build();
    operator =
        Http.data(http.send("POST", "sessions", Optional.empty(), Optional.of(body)))
            .asJsonObject()
            .getString("token");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"dailyCap\":0}', dailyCap",
    "'{\"dailyCap\":-5}', dailyCap",
    "'{\"dailyCap\":1000001}', dailyCap",
    "'{\"dailyCap\":1.5}', dailyCap",
    "'{\"dailyCap\":\"ten\"}', dailyCap",
    "'{\"cap\":5}', cap"
  })
  void aCapThatIsNoneIsNamed(String body, String field) {
    var answer = put("me/spending", anna, "\"0\"", body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    assertThat(read("me/spending", anna)).contains("\"spent\":0").doesNotContain("\"dailyCap\":1");
  }

  @Test
  void aCapIsChangedOnlyByWhoSawTheLastOne() {
    assertThat(put("me/spending", anna, "", "{\"dailyCap\":5}").statusCode()).isEqualTo(428);
    assertThat(put("me/spending", anna, "\"7\"", "{\"dailyCap\":5}").statusCode()).isEqualTo(412);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"grantsPerMonth\":3,\"rules\":[]}', rules",
    "'{\"grantsPerMonth\":-1,\"rules\":[]}', grantsPerMonth",
    "'{\"grantsPerMonth\":3,\"rules\":[{\"reason\":\"mood\",\"withinHours\":1,\"threshold\":0,"
        + "\"proven\":\"person\",\"otherwise\":\"person\"}]}', rules[0].reason",
    "'{\"grantsPerMonth\":3,\"rules\":[{\"reason\":\"other\",\"withinHours\":0,\"threshold\":0,"
        + "\"proven\":\"person\",\"otherwise\":\"person\"}]}', rules[0].withinHours"
  })
  void rulesThatAreNoneAreNamed(String body, String field) {
    var before = read("admin/refund-rules", operator);
    var answer = put("admin/refund-rules", operator, version(before), body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    assertThat(read("admin/refund-rules", operator)).isEqualTo(before);
  }

  private static String version(String rules) {
    return "\"" + Http.json(rules).getJsonObject("data").getInt("version") + "\"";
  }

  private String read(String path, String key) {
    return http.send("GET", path, Optional.of(key), Optional.empty()).body();
  }

  private HttpResponse<String> put(String path, String key, String seen, String body) {
    var request =
        HttpRequest.newBuilder(http.uri(path))
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body));
    return http.send((seen.isEmpty() ? request : request.header("If-Match", seen)).build());
  }
}
