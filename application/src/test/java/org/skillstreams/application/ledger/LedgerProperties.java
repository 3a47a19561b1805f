package org.skillstreams.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.application.shared.SequentialIds;
import org.skillstreams.domain.ledger.Posting;

/**
 * Whatever people do, in whatever order: the books balance, no chain has a gap, nobody is below
 * zero.
 */
@Tag("BY-06")
@Tag("I1")
@Tag("I2")
@Tag("I4")
@Tag("I5")
class LedgerProperties {

  @Property(tries = 300)
  void everyStoryLeavesALedgerThatIsProven(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int length) {
    var clock = ManualClock.standing();
    var ledger = new InMemoryLedger(clock, new SequentialIds());
    var story = LedgerStory.random(new Random(seed), length);
    story.tell(ledger::postAll);

    assertThat(new InMemoryLedgerProver(ledger, clock).prove().checks())
        .allMatch(LedgerProof.Check::holds);
    assertThat(story.people()).allMatch(person -> ledger.credits(person).balance() >= 0);
  }

  @Property(tries = 100)
  void aStoryToldTwiceHappensOnce(@ForAll long seed) {
    var ledger = new InMemoryLedger(ManualClock.standing(), new SequentialIds());
    var story = LedgerStory.random(new Random(seed), 20);
    var done = new ArrayList<Posting>();
    story.tell(postings -> {
      var posted = ledger.postAll(postings);
      done.addAll(postings);
      return posted;
    });
    var entries = ledger.entries();

    assertThat(done).allMatch(posting -> ledger.post(posting).repeated());
    assertThat(ledger.entries()).isEqualTo(entries);
  }
}
