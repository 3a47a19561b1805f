package org.skillstreams.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.shared.RelayFacts.Summary;
import org.skillstreams.domain.shared.Backoff;

@Tag("B2")
class RelayFactsTest {

  private final ManualClock clock = new ManualClock(Instant.parse("2026-06-01T12:00:00Z"));
  private final InMemoryOutbox outbox = new InMemoryOutbox(clock);
  private final Reader mail = new Reader("mail", Set.of("thing.made", "thing.broken"));
  private final Reader archive = new Reader("archive", Set.of("thing.made"));
  private final RelayFacts relay =
      new RelayFacts(List.of(mail, archive), outbox, new Undoing(), clock);
  private final UUID subject = UUID.randomUUID();
  private final UUID another = UUID.randomUUID();

  @Test
  void everybodyIsToldWhatTheyWantInOrderAndOnce() {
    var made = outbox.add(subject, "thing.made");
    outbox.add(subject, "thing.painted");
    var broken = outbox.add(subject, "thing.broken");

    assertThat(relay.run()).isEqualTo(new Summary(3, 0));
    assertThat(relay.run()).isEqualTo(new Summary(0, 0));
    assertThat(mail.taken).containsExactly(made, broken);
    assertThat(archive.taken).containsExactly(made);
  }

  @Test
  void whoFailsHoldsUpOneSubjectForOneSubscriber() {
    mail.broken = true;
    archive.broken = false;
    outbox.add(subject, "thing.made");
    outbox.add(subject, "thing.broken");
    mail.brokenFor = subject;
    var other = outbox.add(another, "thing.made");

    assertThat(relay.run()).isEqualTo(new Summary(1, 1));
    assertThat(mail.taken).containsExactly(other);
    assertThat(relay.run()).as("it rests").isEqualTo(new Summary(0, 0));
  }

  @Test
  void afterItsRestAFactComesAgainOnlyToWhoHasNotTakenIt() {
    var made = outbox.add(subject, "thing.made");
    archive.broken = true;
    relay.run();
    archive.broken = false;
    var broken = outbox.add(subject, "thing.broken");
    clock.advance(Duration.ofMinutes(1));

    assertThat(relay.run()).isEqualTo(new Summary(2, 0));
    assertThat(mail.taken).containsExactly(made, broken);
    assertThat(archive.taken).containsExactly(made);
  }

  @Test
  void whatFailsForEverIsBuriedAndTheRestGoesOn() {
    var made = outbox.add(subject, "thing.made");
    var broken = outbox.add(subject, "thing.broken");
    archive.broken = true;
    for (int attempt = 1; attempt < Backoff.MOST_ATTEMPTS; attempt++) {
      assertThat(relay.run()).isEqualTo(new Summary(0, 1));
      clock.advance(Duration.ofHours(2));
    }
    assertThat(relay.run()).as("the last attempt").isEqualTo(new Summary(0, 1));
    assertThat(relay.run()).isEqualTo(new Summary(1, 0));
    assertThat(mail.taken).containsExactly(made, broken);

    archive.broken = false;
    outbox.revive(made.id());
    assertThat(relay.run()).isEqualTo(new Summary(1, 0));
    assertThat(archive.taken).containsExactly(made);
    assertThat(mail.taken).containsExactly(made, broken);
  }

  @Test
  void whoDiesBetweenTellingAndMarkingTellsNobodyTwice() {
    var made = outbox.add(subject, "thing.made");
    outbox.takeOnce("mail", made.id());
    mail.taken.add(made);

    assertThat(relay.run()).isEqualTo(new Summary(1, 0));
    assertThat(mail.taken).containsExactly(made);
    assertThat(archive.taken).containsExactly(made);
  }

  @Test
  void moreThanAPageIsToldInOneRun() {
    IntStream.range(0, 250).forEach(_ -> outbox.add(UUID.randomUUID(), "thing.made"));

    assertThat(relay.run()).isEqualTo(new Summary(250, 0));
    assertThat(mail.taken).hasSize(250);
  }

  /** Keeps what it is told, or fails. */
  private static final class Reader implements Subscriber {

    private final String name;
    private final Set<String> types;
    private final List<Fact> taken = new ArrayList<>();
    private boolean broken;
    private UUID brokenFor;

    Reader(String name, Set<String> types) {
      this.name = name;
      this.types = types;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Set<String> types() {
      return types;
    }

    @Override
    public void take(Fact fact) {
      if (broken && (brokenFor == null || brokenFor.equals(fact.subjectId()))) {
        throw new Refused(name, fact.id());
      }
      taken.add(fact);
    }
  }

  /** That a subscriber failed, and what its transaction would have undone. */
  private static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String subscriber;
    private final UUID fact;

    Refused(String subscriber, UUID fact) {
      super("the " + subscriber + " is out of order");
      this.subscriber = subscriber;
      this.fact = fact;
    }
  }

  /** Takes back what a failed transaction noted. */
  private final class Undoing implements Transactions {

    @Override
    public <T> T apart(Supplier<T> work) {
      try {
        return work.get();
      } catch (Refused refused) {
        outbox.forget(refused.subscriber, refused.fact);
        throw refused;
      }
    }
  }
}
