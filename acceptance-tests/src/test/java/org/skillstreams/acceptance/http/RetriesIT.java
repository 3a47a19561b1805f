package org.skillstreams.acceptance.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A POST that is sent again because the line broke. */
@Tag("C1")
class RetriesIT {

  private static final int TRIES = 8;

  private final Http http = new Http(Server.running().address());
  private final Scene scene = Scene.offered();

  @Test
  void theSameKeyGetsTheSameAnswerAndPaysOnce() {
    var key = UUID.randomUUID().toString();
    var first = claim(key, scene.job().tier().credits());
    var second = claim(key, scene.job().tier().credits());

    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(scene.creditsOf("Anna")).isEqualTo(20 - scene.job().tier().credits());
  }

  @Test
  void theSameKeyForSomethingElseIsRefused() {
    var key = UUID.randomUUID().toString();
    claim(key, scene.job().tier().credits());
    var other = claim(key, 99);

    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(other.body()).contains("idempotency_key_reused");
  }

  @Test
  void manyAtOnceWithOneKeyAreOne() throws Exception {
    var key = UUID.randomUUID().toString();
    int price = scene.job().tier().credits();
    Callable<HttpResponse<String>> once = () -> claim(key, price);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : threads.invokeAll(IntStream.range(0, TRIES).mapToObj(_ -> once).toList())) {
        assertThat(one.get().statusCode()).as(one.get().body()).isEqualTo(201);
      }
    }
    assertThat(scene.creditsOf("Anna")).isEqualTo(20 - price);
  }

  private HttpResponse<String> claim(String key, int price) {
    var body = Json.createObjectBuilder().add("price", price).build().toString();
    return http.send(
        HttpRequest.newBuilder(http.uri("jobs/" + scene.job().id() + "/claims"))
            .header("Authorization", "Bearer " + scene.keyOf("Anna"))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body))
            .build());
  }
}
