package org.skillstreams.acceptance.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The live channel on a real server. */
@Tag("SS-49")
@TestInstance(Lifecycle.PER_CLASS)
class LiveIT {

  private final URI server = Server.running().address();
  private final Http http = new Http(server);
  private final Scene scene = Scene.confirmed();
  private final UUID conversation = scene.job().claimList().getFirst().id();

  @Test
  @Tag("SS-10")
  void whatOneSaysTheOtherSeesAtOnceWithoutAsking() {
    try (var maria = open("Maria")) {
      maria.wire().enter("conversation", Optional.of(conversation), OptionalLong.empty());
      maria.wire().enter("inbox", Optional.empty(), OptionalLong.empty());
      var said = say("Anna", UUID.randomUUID(), "I can come on Tuesday <b>at 9</b>.");

      var event =
          maria
              .wire()
              .await(frame ->
                  Wire.is(frame, "event")
                      && frame.getString("type").equals("message.sent")
                      && said.getString("id").equals(frame.getJsonObject("data").getString("id")));
      assertThat(event.getJsonObject("data").getString("text"))
          .isEqualTo("I can come on Tuesday <b>at 9</b>.");
      assertThat(event.getJsonNumber("number")).isEqualTo(said.getJsonNumber("number"));
      assertThat(maria.wire().awaitType("chat.unread").getJsonObject("data").getInt("unread"))
          .isPositive();
    }
  }

  @Test
  @Tag("BY-20")
  void whoComesBackGetsWhatTheyMissedOnceAndInOrder() {
    var first = say("Anna", UUID.randomUUID(), "one").getJsonNumber("number").longValue();
    var wire = open("Maria").wire();
    wire.enter("conversation", Optional.of(conversation), OptionalLong.of(first));
    wire.cut();
    for (var word : List.of("two", "three", "four")) {
      say("Anna", UUID.randomUUID(), word);
    }

    var back = open("Maria").wire();
    back.enter("conversation", Optional.of(conversation), OptionalLong.of(first));
    assertThat(back.numbers(conversation)).containsExactly(first + 1, first + 2, first + 3);
    back.cut();
  }

  @Test
  @Tag("C1")
  void aMessageSentAgainIsOneMessage() {
    var id = UUID.randomUUID();

    assertThat(say("Maria", id, "Twice")).isEqualTo(say("Maria", id, "Twice"));
    assertThat(send("Anna", id, "Mine?").body()).contains("chat.id_taken");
  }

  @Test
  void typingIsSeenByTheOtherSideAndKeptNowhere() {
    try (var maria = open("Maria");
        var anna = open("Anna")) {
      maria.wire().enter("conversation", Optional.of(conversation), OptionalLong.empty());
      anna.wire().enter("conversation", Optional.of(conversation), OptionalLong.empty());
      anna.wire()
          .say(
              Json.createObjectBuilder()
                  .add("frame", "typing")
                  .add("conversation", conversation.toString()));

      assertThat(maria.wire().awaitType("chat.typing").getString("frame")).isEqualTo("whisper");
    }
  }

  @Test
  @Tag("SS-52")
  void presenceIsTrueWithManyTabs() {
    say("Maria", UUID.randomUUID(), "Hello");
    var anna = open("Anna").wire();
    var second = open("Anna").wire();
    assertThat(partnerOfMaria().getBoolean("online")).isTrue();

    anna.cut();
    Awaitility.await()
        .during(Duration.ofSeconds(1))
        .until(() -> partnerOfMaria().getBoolean("online"));
    second.cut();
    Awaitility.await().until(() -> !partnerOfMaria().getBoolean("online"));
    assertThat(partnerOfMaria().isNull("seenAt")).isFalse();
  }

  @Test
  @Tag("A1")
  void aTicketOpensOnceAndNothingElseOpens() {
    var ticket = Wire.ticket(server, scene.keyOf("Maria"));
    var first = Wire.open(server, ticket, Optional.empty());
    first.await(frame -> Wire.is(frame, "welcome"));

    assertThat(Wire.open(server, ticket, Optional.empty()).ending()).isEqualTo(4401);
    assertThat(Wire.open(server, "", Optional.empty()).ending()).isEqualTo(4401);
    assertThat(Wire.open(server, scene.keyOf("Maria"), Optional.empty()).ending()).isEqualTo(4401);
    first.cut();
  }

  @Test
  @Tag("A1")
  void anotherSitesPageOpensNothing() {
    var ticket = Wire.ticket(server, scene.keyOf("Maria"));

    assertThatThrownBy(() -> Wire.open(server, ticket, Optional.of("https://evil.example")))
        .isInstanceOf(CompletionException.class)
        .hasStackTraceContaining("403");
    Wire.open(server, ticket, Optional.of("http://" + server.getAuthority())).cut();
  }

  @Test
  @Tag("A1")
  void whoSignsOutIsHungUpOnWithinSeconds() {
    var key = scene.keyOf("Maria");
    var wire = Wire.open(server, key);
    wire.await(frame -> Wire.is(frame, "welcome"));
    http.send("DELETE", "sessions/current", Optional.of(key), Optional.empty());

    assertThat(wire.ending()).isEqualTo(4403);
  }

  @Test
  @Tag("Z1")
  void somebodyElsesConversationIsNotThere() {
    try (var nina = open("Nina")) {
      nina.wire()
          .say(
              "{\"frame\":\"enter\",\"rooms\":[{\"room\":\"conversation\",\"id\":\"%s\"}]}"
                  .formatted(conversation));
      assertThat(nina.wire().await(frame -> Wire.is(frame, "refused")).getString("error"))
          .isEqualTo("chat.conversation_not_found");
    }
    assertThat(send("Nina", UUID.randomUUID(), "Hi").statusCode()).isEqualTo(404);
  }

  @Test
  @Tag("F1")
  void whoSendsRubbishOrTooMuchIsHungUpOn() {
    var rubbish = open("Maria").wire();
    rubbish.say("{\"frame\":");
    assertThat(rubbish.ending()).isEqualTo(1008);

    var talker = open("Maria").wire();
    for (int i = 0; i < 60 && talker.isOpen(); i++) {
      try {
        talker.say("{\"frame\":\"pong\"}");
      } catch (CompletionException hungUpMeanwhile) {
        break;
      }
    }
    assertThat(talker.ending()).isEqualTo(4429);
  }

  @Test
  @Tag("SS-55")
  void whoAsksInsteadGetsTheSameNumbersAndEvents() {
    var start = poll("Maria", "conversation:" + conversation);
    long seen = start.getFirst().getJsonNumber("number").longValue();
    var said = say("Anna", UUID.randomUUID(), "Over the old line");
    var frames = poll("Maria", "conversation:" + conversation + ":" + seen);

    assertThat(frames.getFirst().getJsonNumber("number")).isEqualTo(said.getJsonNumber("number"));
    assertThat(frames.getFirst().getJsonObject("data").getString("text"))
        .isEqualTo("Over the old line");
    assertThat(frames.getLast().getString("frame")).isEqualTo("ready");
  }

  @Test
  @Tag("SS-55")
  void whoWaitsIsAnsweredAsSoonAsThereIsNews() {
    long seen = poll("Maria", "conversation:" + conversation).getFirst().getInt("number");
    var answer =
        CompletableFuture.supplyAsync(
            () -> poll("Maria", "conversation:" + conversation + ":" + seen));
    Awaitility.await().during(Duration.ofMillis(500)).until(() -> !answer.isDone());
    say("Anna", UUID.randomUUID(), "News");

    assertThat(answer.orTimeout(5, TimeUnit.SECONDS).join()).hasSize(2);
  }

  private List<JsonObject> poll(String who, String room) {
    var answer = get(who, "live?rooms=" + room);
    return answer.asJsonObject().getJsonArray("frames").getValuesAs(JsonObject.class);
  }

  private JsonObject partnerOfMaria() {
    return get("Maria", "conversations/" + conversation).asJsonObject().getJsonObject("other");
  }

  private JsonValue get(String who, String path) {
    return Http.data(http.send("GET", path, Optional.of(scene.keyOf(who)), Optional.empty()));
  }

  private JsonObject say(String who, UUID id, String words) {
    return Http.data(send(who, id, words)).asJsonObject();
  }

  private HttpResponse<String> send(String who, UUID id, String words) {
    return http.send(
        "POST",
        "conversations/" + conversation + "/messages",
        Optional.of(scene.keyOf(who)),
        Optional.of(Wire.message(id, words)));
  }

  private Tab open(String who) {
    return new Tab(Wire.open(server, scene.keyOf(who)));
  }

  private record Tab(Wire wire) implements AutoCloseable {
    @Override
    public void close() {
      wire.cut();
    }
  }
}
