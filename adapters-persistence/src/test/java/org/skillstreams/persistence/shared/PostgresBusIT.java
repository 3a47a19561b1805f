package org.skillstreams.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.shared.Bell;
import org.skillstreams.application.shared.Bell.Appended;
import org.skillstreams.application.shared.Bell.Whispered;
import org.skillstreams.application.shared.StreamId;

@Tag("BY-20")
class PostgresBusIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final StreamId room = StreamId.conversation(UUID.randomUUID());
  private final List<Bell> heard = new CopyOnWriteArrayList<>();
  private final AtomicInteger missed = new AtomicInteger();
  private final PostgresBus here = new PostgresBus(database.dataSource());
  private final PostgresBus there = new PostgresBus(database.dataSource());

  @BeforeEach
  void listenOnTheOtherNode() {
    there.listen(heard::add, missed::incrementAndGet);
    await().until(() -> listeners() == 2);
    heard.clear();
  }

  @AfterEach
  void close() {
    here.close();
    there.close();
    hangUp();
  }

  @Test
  void aBellRingsOnTheOtherNode() {
    here.ring(new Appended(room, 7));
    here.ring(new Whispered(room, "typing", "{\"name\": \"Zoë ~ + x\"}"));

    await()
        .untilAsserted(() ->
            assertThat(heard)
                .containsExactly(
                    new Appended(room, 7),
                    new Whispered(room, "typing", "{\"name\": \"Zoë ~ + x\"}")));
  }

  @Test
  void ofManyBellsForOneStreamTheLastNumberArrives() {
    for (int i = 1; i <= 5_000; i++) {
      here.ring(new Appended(room, i));
    }

    await().untilAsserted(() -> assertThat(heard).last().isEqualTo(new Appended(room, 5_000)));
    assertThat(heard).hasSizeLessThan(1_000);
  }

  @Test
  void manyStreamsAtOnceAllArrive() {
    Set<Bell> all = new HashSet<>();
    for (int i = 1; i <= 1_000; i++) {
      all.add(new Appended(StreamId.conversation(UUID.randomUUID()), i));
    }
    all.forEach(here::ring);

    await().untilAsserted(() -> assertThat(new HashSet<>(heard)).containsAll(all));
  }

  @Test
  void whoLostTheLineIsToldAndHearsAgain() {
    int before = missed.get();
    hangUp();

    await().until(() -> missed.get() > before);
    await()
        .untilAsserted(() -> {
          here.ring(new Appended(room, 9));
          assertThat(heard).contains(new Appended(room, 9));
        });
  }

  private static void hangUp() {
    ask("select count(pg_terminate_backend(pid)) from pg_stat_activity");
  }

  private static int listeners() {
    return ask("select count(*) from pg_stat_activity");
  }

  private static int ask(String question) {
    var ofListeners = " where query ilike 'listen %' and datname = current_database()";
    return database.inTransaction(() ->
        ((Number)
                database
                    .entityManager()
                    .createNativeQuery(question + ofListeners)
                    .getSingleResult())
            .intValue());
  }
}
