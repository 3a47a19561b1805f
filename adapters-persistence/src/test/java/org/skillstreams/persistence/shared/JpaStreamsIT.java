package org.skillstreams.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.shared.Bell;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.StreamEvent;
import org.skillstreams.application.shared.StreamId;
import org.skillstreams.application.shared.Streams;
import org.skillstreams.application.shared.StreamsContract;

class JpaStreamsIT extends StreamsContract {

  private static final int WRITERS = 12;
  private static final int EACH = 40;

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final List<Bell> rung = new CopyOnWriteArrayList<>();
  private final Streams streams = new JpaStreams(database.entityManager(), rung::add);
  private final StreamId stream = StreamId.conversation(UUID.randomUUID());

  @Test
  void whoReadsWhileManyWriteSeesEveryNumberOnceAndInOrder()
      throws InterruptedException, ExecutionException {
    var seen = new ArrayList<Long>();
    var reader =
        Thread.ofVirtual()
            .start(() -> {
              while (seen.size() < WRITERS * EACH - rolledBack()) {
                long last = seen.isEmpty() ? 0 : seen.getLast();
                inTransaction(() -> streams.after(stream, last, 100)).stream()
                    .map(StreamEvent::number)
                    .forEach(seen::add);
              }
            });
    Race.run(WRITERS, this::write);
    reader.join();

    assertThat(seen).containsExactlyElementsOf(upTo(WRITERS * EACH - rolledBack()));
  }

  /** Each writer gives up every tenth time; the number must not be missing afterwards. */
  private boolean write(int writer) {
    for (int i = 0; i < EACH; i++) {
      boolean givesUp = i % 10 == 9;
      try {
        inTransaction(() -> {
          long number = streams.append(stream, "thing.said", "{}");
          if (givesUp) {
            throw new GivenUp();
          }
          return number;
        });
      } catch (GivenUp expected) {
        assertThat(givesUp).isTrue();
      }
    }
    return true;
  }

  private static int rolledBack() {
    return WRITERS * EACH / 10;
  }

  private static List<Long> upTo(long last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }

  @Test
  void nobodyIsToldOfWhatWasRolledBack() {
    assertThatThrownBy(() ->
            inTransaction(() -> {
              streams.append(stream, "thing.said", "{}");
              throw new GivenUp();
            }))
        .isInstanceOf(GivenUp.class);

    assertThat(rung).isEmpty();
    assertThat(inTransaction(() -> streams.last(List.of(stream)))).isEmpty();
  }

  @Test
  void theBellRingsOnlyWhenTheEventCanBeRead() {
    var late =
        new JpaStreams(
            database.entityManager(),
            bell -> rung.addAll(inAnotherTransaction((Bell.Appended) bell)));

    inTransaction(() -> late.append(stream, "thing.said", "{}"));

    assertThat(rung).containsExactly(new Bell.Appended(stream, 1));
  }

  private List<Bell> inAnotherTransaction(Bell.Appended bell) {
    var found = new ArrayList<Bell>();
    try {
      Thread.ofVirtual()
          .start(() ->
              inTransaction(() -> streams.after(bell.stream(), 0, 10))
                  .forEach(event -> found.add(new Bell.Appended(bell.stream(), event.number()))))
          .join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }

  @Override
  protected Streams streams() {
    return streams;
  }

  @Override
  protected Clock clock() {
    return new JpaClock(database.entityManager());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return database.inTransaction(work);
  }

  @Override
  protected List<Bell> rung() {
    return rung;
  }

  private static final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
