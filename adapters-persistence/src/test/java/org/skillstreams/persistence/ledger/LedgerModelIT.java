package org.skillstreams.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillstreams.application.ledger.InMemoryLedger;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.ledger.LedgerStory;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.application.shared.SequentialIds;
import org.skillstreams.domain.ledger.AccountKind;
import org.skillstreams.domain.ledger.PostingReason;
import org.skillstreams.persistence.shared.TestDatabase;

/** The database does what the model does, and knows the same words. */
@Tag("BY-06")
class LedgerModelIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  @Tag("I1")
  @Tag("I2")
  @Tag("I4")
  @Tag("I5")
  void aRandomStoryHasTheSameOutcomeInTheDatabaseAsInTheModel(long seed) {
    try (var fresh = TestDatabase.fresh()) {
      var there = new LedgerBooks(fresh);
      var model = new InMemoryLedger(ManualClock.standing(), new SequentialIds());
      var story = LedgerStory.random(new Random(seed), 60);
      var expected = story.tell(model::postAll);
      var actual =
          story.tell(postings -> fresh.inTransaction(() -> there.ledger().postAll(postings)));

      assertThat(actual).isEqualTo(expected);
      assertThat(expected)
          .anyMatch(LedgerStory.Outcome::refused)
          .anyMatch(outcome -> outcome.repeated().contains(true));
      assertThat(there.prove().checks()).allMatch(LedgerProof.Check::holds);
    }
  }

  @Test
  void theDatabaseKnowsTheSameKindsOfAccounts() {
    var kinds =
        Arrays.stream(AccountKind.values())
            .map(kind -> kind.key() + " " + kind.mayGoNegative())
            .toList();

    assertThat(query("select kind || ' ' || may_go_negative from ledger_account_kind"))
        .containsExactlyInAnyOrderElementsOf(kinds);
  }

  @Test
  void theDatabaseKnowsTheSameReasons() {
    var definition =
        query(
                "select pg_get_constraintdef(oid) from pg_constraint"
                    + " where conname = 'ledger_reason_check'")
            .getFirst();
    var reasons =
        Pattern.compile("'(\\w+)'")
            .matcher(definition)
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(reasons)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(PostingReason.values()).map(PostingReason::key).toList());
  }

  private static List<String> query(String sql) {
    return database.inTransaction(() ->
        database
            .entityManager()
            .unwrap(Session.class)
            .createNativeQuery(sql, String.class)
            .getResultList());
  }
}
