package org.skillstreams.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.shared.Refusal;

/** What every ledger shows of itself: balances, histories and the proof. */
public abstract class LedgerViewsContract extends LedgerSetting {

  @Test
  @Tag("SS-67")
  @Tag("SS-43")
  void theHistoryShowsTheBalanceBeforeAndAfterAndWhatItWasFor() {
    grant(anna, 10);
    spend(anna, 4, key());
    grant(ben, 1);
    var history = inTransaction(() -> views().entries(anna, PageRequest.first(20)));

    assertThat(history.next()).isEmpty();
    assertThat(history.items())
        .extracting(
            CreditEntry::reason, CreditEntry::amount, CreditEntry::before, CreditEntry::after)
        .containsExactly(tuple("claim", -4L, 10L, 6L), tuple("grant", 10L, 0L, 10L));
    assertThat(history.items().getFirst().job()).contains(lead.id());
    assertThat(history.items().getLast().job()).isEmpty();
    assertThat(history.items().getLast().note()).contains("welcome");
  }

  @Test
  void theHistoryIsReadPageByPage() {
    for (int credits = 1; credits <= 5; credits++) {
      grant(anna, credits);
    }
    var first = inTransaction(() -> views().entries(anna, PageRequest.first(2)));
    grant(anna, 6);
    var second = inTransaction(() -> views().entries(anna, new PageRequest(first.next(), 2)));
    var third = inTransaction(() -> views().entries(anna, new PageRequest(second.next(), 2)));

    assertThat(first.items()).extracting(CreditEntry::amount).containsExactly(5L, 4L);
    assertThat(second.items()).extracting(CreditEntry::amount).containsExactly(3L, 2L);
    assertThat(third.items()).extracting(CreditEntry::amount).containsExactly(1L);
    assertThat(third.next()).isEmpty();
  }

  @Test
  @Tag("SS-43")
  void theHistoryShowsWhatCameOrWhatWentAlone() {
    grant(anna, 10);
    spend(anna, 4, key());
    grant(anna, 3);
    var came = inTransaction(() -> views().entries(anna, Flow.IN, PageRequest.first(1)));
    var before =
        inTransaction(() -> views().entries(anna, Flow.IN, new PageRequest(came.next(), 1)));
    var went = inTransaction(() -> views().entries(anna, Flow.OUT, PageRequest.first(20)));

    assertThat(came.items()).extracting(CreditEntry::amount).containsExactly(3L);
    assertThat(before.items()).extracting(CreditEntry::amount).containsExactly(10L);
    assertThat(went.items()).extracting(CreditEntry::amount).containsExactly(-4L);
  }

  @Test
  void aCursorThatIsNoneIsRefused() {
    var page = new PageRequest(Optional.of("1; drop table"), 2);

    assertThatThrownBy(() -> inTransaction(() -> views().entries(anna, page)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.problems().getFirst().field()).isEqualTo("cursor"));
  }

  @Test
  void theProofCountsWhatIsThere() {
    var before = inTransaction(prover()::prove);
    grant(anna, 10);
    var after = inTransaction(prover()::prove);

    assertThat(after.transactions()).isEqualTo(before.transactions() + 1);
    assertThat(after.entries()).isEqualTo(before.entries() + 2);
    assertThat(after.checks())
        .extracting(LedgerProof.Check::rule)
        .hasSize(LedgerRule.values().length);
    assertThat(after.totals())
        .filteredOn(total -> total.currency().equals("CREDITS"))
        .extracting(LedgerProof.Total::balance)
        .satisfies(
            balances -> assertThat(balances.stream().mapToLong(Long::longValue).sum()).isZero());
  }
}
