package org.skillstreams.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillstreams.application.ledger.HeldMoney;
import org.skillstreams.application.ledger.HoldStory;
import org.skillstreams.application.ledger.InMemoryLedger;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.application.shared.SequentialIds;
import org.skillstreams.domain.ledger.AccountName;
import org.skillstreams.persistence.shared.TestDatabase;

/** Held money in PostgreSQL: the same story ends as in the model, and every cent is explained. */
@Tag("I7")
class HoldModelIT {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void capturedIsFeesPayoutsRefundsAndWhatIsStillHeld(long seed) {
    try (var fresh = TestDatabase.fresh()) {
      var there = new LedgerBooks(fresh);
      var model = new InMemoryLedger(ManualClock.standing(), new SequentialIds());
      var expected = new HoldStory(new Random(seed)).tell(80, model::post);
      var actual = new HoldStory(new Random(seed)).tell(80, there::post);

      assertThat(actual.outcomes()).isEqualTo(expected.outcomes());
      HeldMoney.isExplained(actual, account -> balance(fresh, account));
      assertThat(there.prove().checks()).allMatch(LedgerProof.Check::holds);
    }
  }

  private static long balance(TestDatabase database, AccountName account) {
    return database.inTransaction(() -> Balance.read(database.entityManager(), account));
  }
}
