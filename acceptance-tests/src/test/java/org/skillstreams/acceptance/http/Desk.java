package org.skillstreams.acceptance.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.skillstreams.acceptance.shared.Member;

/** Sends what members do to the server with their keys, and reads the answers into views. */
final class Desk {

  private static final Jsonb JSON = JsonbBuilder.create();
  private static final int UNAUTHENTICATED = 401;

  private final Http http;
  private final Map<String, String> keys = new ConcurrentHashMap<>();

  Desk(URI server) {
    this.http = new Http(server);
  }

  /** Makes an account and keeps the key that comes with it: the value of the session's cookie. */
  JsonObject signUp(String email, JsonValue body) {
    var answer = http.send("POST", "accounts", Optional.empty(), Optional.of(body));
    var me = Http.data(answer).asJsonObject();
    keys.put(email, token(answer.headers().allValues("Set-Cookie")));
    return me;
  }

  private static String token(List<String> cookies) {
    return cookies.stream()
        .flatMap(cookie -> HttpCookie.parse(cookie).stream())
        .filter(cookie -> cookie.getName().equals("skillstreams_session"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  /** Signs in and keeps the key for this address. */
  void signIn(String email, String password) {
    var body = Json.createObjectBuilder().add("email", email).add("password", password).build();
    keys.put(email, open("POST", "sessions", body).asJsonObject().getString("token"));
  }

  /** Without a key. */
  JsonValue open(String method, String path, JsonValue body) {
    return Http.data(http.send(method, path, Optional.empty(), Optional.of(body)));
  }

  /** Without a key. */
  JsonValue openGet(String path) {
    return Http.data(http.send("GET", path, Optional.empty(), Optional.empty()));
  }

  JsonValue get(Member who, String path) {
    return Http.data(http.send("GET", path, key(who), Optional.empty()));
  }

  JsonValue post(Member who, String path, JsonValue body) {
    return Http.data(http.send("POST", path, key(who), Optional.of(body)));
  }

  /** Under a key of the client's own, as a retry is sent. */
  JsonValue postOnce(Member who, String path, JsonValue body, String once) {
    var request =
        HttpRequest.newBuilder(http.uri(path))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", once)
            .POST(BodyPublishers.ofString(body.toString()));
    key(who).ifPresent(token -> request.header("Authorization", "Bearer " + token));
    return Http.data(http.send(request.build()));
  }

  JsonValue delete(Member who, String path) {
    return Http.data(http.send("DELETE", path, key(who), Optional.empty()));
  }

  /** Replaces what was read at the same path a moment ago. */
  JsonValue put(Member who, String path, JsonValue body) {
    var seen = http.send("GET", path, key(who), Optional.empty());
    return putSeen(who, path, body, seen.headers().firstValue("ETag").orElse("\"0\""));
  }

  /** Replaces the version that was seen. */
  JsonValue putSeen(Member who, String path, JsonValue body, String etag) {
    var request =
        HttpRequest.newBuilder(http.uri(path))
            .header("Content-Type", "application/json")
            .header("If-Match", etag)
            .PUT(BodyPublishers.ofString(body.toString()));
    key(who).ifPresent(token -> request.header("Authorization", "Bearer " + token));
    return Http.data(http.send(request.build()));
  }

  /** A view out of an answer. */
  static <T> T as(Class<T> type, JsonValue value) {
    return JSON.fromJson(value.toString(), type);
  }

  /** The items of a list. */
  static List<JsonObject> items(JsonValue page) {
    return page.asJsonObject().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  /** Whether the server takes the member's key. */
  boolean accepted(Member who) {
    return http.send("GET", "me", key(who), Optional.empty()).statusCode() != UNAUTHENTICATED;
  }

  private Optional<String> key(Member who) {
    return Optional.ofNullable(keys.get(who.email()));
  }
}
