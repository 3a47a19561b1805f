package org.skillstreams.acceptance.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.skillstreams.bootstrap.launcher.Node;

/** Two nodes on one database behave as one, and one of them may die (BY-20). */
@Tag("BY-20")
@TestInstance(Lifecycle.PER_CLASS)
class TwoNodesIT {

  private static final long SEED = 20_261_121;
  private static final int EACH = 40;
  private static final List<String> SENDERS = List.of("Anna", "Maria");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI here = Server.running().address();
  private final Scene scene = Scene.confirmed();
  private final UUID conversation = scene.job().claimList().getFirst().id();
  private final AtomicBoolean alive = new AtomicBoolean(true);
  private Map<String, String> keys;
  private Node second;
  private URI there;

  @BeforeAll
  void startAnotherNode() throws Exception {
    second = Server.running().another();
    there = second.address();
    keys = Map.of("Anna", scene.keyOf("Anna"), "Maria", scene.keyOf("Maria"));
  }

  @AfterAll
  void stopIt() {
    second.close();
  }

  /**
   * Two people write through both nodes while a listener is cut again and again and comes back to
   * either; in the middle of it the second node is killed. The seed makes it the same each time.
   */
  @Test
  void whateverIsCutOrKilledEachMessageArrivesOnceAndInOrder() throws Exception {
    long start = number(say(here, "Anna", UUID.randomUUID()));
    var crossing = UUID.randomUUID();
    var atTheOther = enter(there, start);
    say(here, "Anna", crossing);
    await().atMost(PATIENCE).until(() -> idsOf(atTheOther).contains(crossing));
    atTheOther.cut();

    var senders =
        SENDERS.stream().map(who -> CompletableFuture.supplyAsync(() -> write(who))).toList();
    var seen = new ArrayList<Long>();
    var ids = new ArrayList<UUID>();
    var random = new Random(SEED);
    int round = 0;
    while (!senders.stream().allMatch(CompletableFuture::isDone)) {
      listen(random.nextBoolean() && alive.get() ? there : here, start, seen, ids);
      if (++round == 4) {
        alive.set(false);
        second.kill();
      }
    }
    listen(here, start, seen, ids);

    var sent = senders.stream().flatMap(one -> one.join().stream()).toList();
    assertThat(ids).containsAll(sent).doesNotHaveDuplicates();
    assertThat(seen)
        .containsExactlyElementsOf(
            LongStream.rangeClosed(start + 1, start + seen.size()).boxed().toList());
    assertThat(round).as("the node was killed in the middle of it").isGreaterThan(4);
  }

  /** Listens for a moment from where it was cut, and is cut again. */
  private void listen(URI node, long start, List<Long> seen, List<UUID> ids) {
    try {
      var wire = enter(node, seen.isEmpty() ? start : seen.getLast());
      await().pollDelay(Duration.ofMillis(200)).until(() -> true);
      var events = wire.events(conversation);
      wire.cut();
      events.forEach(event -> {
        seen.add(event.getJsonNumber("number").longValue());
        if (event.getString("type").equals("message.sent")) {
          ids.add(UUID.fromString(event.getJsonObject("data").getString("id")));
        }
      });
    } catch (RuntimeException | AssertionError nodeWasKilledMeanwhile) {
      assertThat(alive.get()).as("a living node refused: " + nodeWasKilledMeanwhile).isFalse();
    }
  }

  /** Sends each message until it is acknowledged, under one id: a lost answer doubles nothing. */
  private List<UUID> write(String who) {
    return IntStream.range(0, EACH)
        .mapToObj(i -> {
          var id = UUID.randomUUID();
          var first = i % 2 == 0 && alive.get() ? there : here;
          try {
            say(first, who, id);
          } catch (AssertionError noAnswer) {
            say(here, who, id);
          }
          return id;
        })
        .toList();
  }

  private Wire enter(URI node, long seen) {
    return Wire.open(node, keys.get("Maria"))
        .enter("conversation", Optional.of(conversation), OptionalLong.of(seen));
  }

  private List<UUID> idsOf(Wire wire) {
    return wire.events(conversation).stream()
        .map(event -> UUID.fromString(event.getJsonObject("data").getString("id")))
        .toList();
  }

  private JsonObject say(URI node, String who, UUID id) {
    var path = "conversations/" + conversation + "/messages";
    var body = Optional.of(Wire.message(id, "Message " + id));
    return Http.data(new Http(node).send("POST", path, Optional.of(keys.get(who)), body))
        .asJsonObject();
  }

  private static long number(JsonObject message) {
    return message.getJsonNumber("number").longValue();
  }
}
