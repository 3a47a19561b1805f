package org.skillstreams.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.application.shared.SequentialIds;

/** Whatever becomes of held money: each cent that was captured is somewhere, once. */
@Tag("I7")
@Tag("L2")
class HoldProperties {

  @Property(tries = 200)
  void capturedIsFeesPayoutsRefundsAndWhatIsStillHeld(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int deeds) {
    var ledger = new InMemoryLedger(ManualClock.standing(), new SequentialIds());
    var story = new HoldStory(new Random(seed)).tell(deeds, ledger::post);

    HeldMoney.isExplained(story, ledger::balance);
    assertThat(new InMemoryLedgerProver(ledger, ManualClock.standing()).prove().checks())
        .allMatch(LedgerProof.Check::holds);
  }
}
