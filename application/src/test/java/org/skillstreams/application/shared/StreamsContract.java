package org.skillstreams.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;

/** Numbered events, whatever they are kept in. */
@Tag("BY-20")
public abstract class StreamsContract {

  private final StreamId inbox = StreamId.inbox(new PersonId(UUID.randomUUID()));
  private final StreamId conversation = StreamId.conversation(UUID.randomUUID());

  protected abstract Streams streams();

  protected abstract Clock clock();

  protected abstract <T> T inTransaction(Supplier<T> work);

  /** What rang since the start of the test. */
  protected abstract List<Bell> rung();

  @Test
  void eachStreamCountsForItself() {
    assertThat(append(inbox, "first")).isEqualTo(1);
    assertThat(append(inbox, "second")).isEqualTo(2);
    assertThat(append(conversation, "first")).isEqualTo(1);

    assertThat(last()).containsEntry(inbox, 2L).containsEntry(conversation, 1L).hasSize(2);
  }

  @Test
  void whoSaysWhatTheySawGetsTheRestInOrder() {
    for (var word : List.of("a", "b", "c", "d")) {
      append(inbox, word);
    }

    assertThat(after(1, 100)).containsExactly("2 b", "3 c", "4 d");
    assertThat(after(1, 2)).containsExactly("2 b", "3 c");
    assertThat(after(4, 100)).isEmpty();
  }

  @Test
  void anEventComesBackAsItWentIn() {
    append(inbox, "said");

    var event = inTransaction(() -> streams().after(inbox, 0, 10)).getFirst();
    assertThat(event.payload()).isEqualTo("{\"text\":\"said <b>\\u00e4</b> 'x'\"}");
    assertThat(event.at())
        .isCloseTo(inTransaction(clock()::instant), within(1, ChronoUnit.MINUTES));
    assertThat(event.stream()).isEqualTo(inbox);
  }

  @Test
  void aStreamWithoutEventsIsEmpty() {
    assertThat(after(0, 10)).isEmpty();
    assertThat(last()).isEmpty();
    assertThat(inTransaction(() -> streams().last(List.of()))).isEmpty();
  }

  @Test
  void rolesHaveRoomsOfTheirOwn() {
    var providers = StreamId.role(Role.PROVIDER);
    inTransaction(() -> streams().append(providers, "news", "{}"));

    assertThat(inTransaction(() -> streams().after(providers, 0, 10))).hasSize(1);
    assertThat(inTransaction(() -> streams().after(StreamId.role(Role.SEEKER), 0, 10))).isEmpty();
  }

  @Test
  void theBellRingsForWhatWasAppended() {
    append(inbox, "first");
    append(inbox, "second");

    assertThat(rung()).containsExactly(new Bell.Appended(inbox, 1), new Bell.Appended(inbox, 2));
  }

  private long append(StreamId stream, String word) {
    var payload = "{\"text\":\"" + word + " <b>\\u00e4</b> 'x'\"}";
    return inTransaction(() -> streams().append(stream, word, payload));
  }

  private List<String> after(long number, int limit) {
    return inTransaction(() -> streams().after(inbox, number, limit)).stream()
        .map(event -> event.number() + " " + event.type())
        .toList();
  }

  private java.util.Map<StreamId, Long> last() {
    return inTransaction(() -> streams().last(List.of(inbox, conversation)));
  }
}
