package org.skillstreams.acceptance.http;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Refused;

/** The API of one server, as a client that holds bearer tokens sees it. */
public final class Http {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int FIRST_FAILURE = 400;
  private static final int SERVER_FAILURE = 500;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI api;

  public Http(URI server) {
    this.api = server.resolve("/api/v1/");
  }

  /** The whole answer, whatever its status. */
  public HttpResponse<String> send(
      String method, String path, Optional<String> token, Optional<JsonValue> body) {
    var request =
        HttpRequest.newBuilder(api.resolve(path))
            .timeout(PATIENCE)
            .header("Accept", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString());
    token.ifPresent(key -> request.header("Authorization", "Bearer " + key));
    body.ifPresent(_ -> request.header("Content-Type", "application/json"));
    request.method(
        method,
        body.map(json -> BodyPublishers.ofString(json.toString())).orElse(BodyPublishers.noBody()));
    return send(request.build());
  }

  /** Sends a request that was built by hand. */
  public HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(request.method() + " " + request.uri() + " got no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  public URI uri(String path) {
    return api.resolve(path);
  }

  /** What a success carries; {@link Refused} for what the platform forbids. */
  public static JsonValue data(HttpResponse<String> response) {
    if (response.statusCode() >= SERVER_FAILURE) {
      throw new AssertionError(
          response.request().method() + " " + response.uri() + " failed: " + response.body());
    }
    if (response.statusCode() >= FIRST_FAILURE) {
      throw refusal(json(response.body()));
    }
    return response.body().isEmpty() ? JsonValue.NULL : json(response.body()).get("data");
  }

  static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static Refused refusal(JsonObject problem) {
    List<String> fields =
        problem.getOrDefault("details", JsonValue.EMPTY_JSON_ARRAY) instanceof JsonArray details
            ? details.stream().map(detail -> detail.asJsonObject().getString("field")).toList()
            : List.of();
    return new Refused(problem.getString("error"), fields);
  }
}
