package org.skillstreams.acceptance.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** A live connection as the web client has it: what came through it, and why it ended. */
final class Wire implements WebSocket.Listener {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final List<JsonObject> frames = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private final StringBuilder text = new StringBuilder();
  private WebSocket socket;

  private Wire() {}

  /** Opens one for whom this key belongs to. */
  static Wire open(URI server, String key) {
    return open(server, ticket(server, key), Optional.empty());
  }

  static Wire open(URI server, String ticket, Optional<String> origin) {
    var wire = new Wire();
    var address = URI.create("ws://" + server.getAuthority() + "/ws?ticket=" + ticket);
    var builder = HttpClient.newHttpClient().newWebSocketBuilder();
    origin.ifPresent(from -> builder.header("Origin", from));
    wire.socket = builder.buildAsync(address, wire).join();
    return wire;
  }

  static String ticket(URI server, String key) {
    var answer = new Http(server).send("POST", "live/tickets", Optional.of(key), Optional.empty());
    return Http.data(answer).asJsonObject().getString("ticket");
  }

  /** Enters a room and waits until it is told live. */
  Wire enter(String room, Optional<UUID> id, OptionalLong seen) {
    var wanted = Json.createObjectBuilder().add("room", room);
    id.ifPresent(one -> wanted.add("id", one.toString()));
    seen.ifPresent(number -> wanted.add("seen", number));
    say(
        Json.createObjectBuilder()
            .add("frame", "enter")
            .add("rooms", Json.createArrayBuilder().add(wanted)));
    await(frame -> is(frame, "ready") && frame.getString("room").equals(room));
    return this;
  }

  void say(JsonObjectBuilder frame) {
    socket.sendText(frame.build().toString(), true).join();
  }

  void say(String raw) {
    socket.sendText(raw, true).join();
  }

  /** The first frame like this, once it has come. */
  JsonObject await(Predicate<JsonObject> wanted) {
    Awaitility.await().atMost(PATIENCE).until(() -> frames.stream().anyMatch(wanted));
    return frames.stream().filter(wanted).findFirst().orElseThrow();
  }

  JsonObject awaitType(String type) {
    return await(frame -> type.equals(frame.getString("type", "")));
  }

  List<JsonObject> events(UUID room) {
    return frames.stream()
        .filter(frame -> is(frame, "event") && frame.getString("id").equals(room.toString()))
        .toList();
  }

  List<Long> numbers(UUID room) {
    return events(room).stream().map(event -> event.getJsonNumber("number").longValue()).toList();
  }

  /** The code it was closed with, once it is. */
  int ending() {
    return ended.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  boolean isOpen() {
    return !ended.isDone();
  }

  /** The network goes away without a word. */
  void cut() {
    socket.abort();
    ended.complete(-1);
  }

  static boolean is(JsonObject frame, String kind) {
    return frame.getString("frame").equals(kind);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    text.append(part);
    if (last) {
      text.toString().lines().map(Http::json).forEach(this::take);
      text.setLength(0);
    }
    from.request(1);
    return CompletableFuture.completedFuture(null);
  }

  private void take(JsonObject frame) {
    frames.add(frame);
    if (is(frame, "ping")) {
      var _ = socket.sendText("{\"frame\":\"pong\"}", true);
    }
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    ended.complete(code);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    ended.complete(-1);
  }

  static JsonValue message(UUID id, String words) {
    return Json.createObjectBuilder().add("id", id.toString()).add("text", words).build();
  }
}
