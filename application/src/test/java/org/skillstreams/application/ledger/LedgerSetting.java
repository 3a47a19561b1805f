package org.skillstreams.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.ledger.Subject;
import org.skillstreams.domain.shared.Reason;
import org.skillstreams.domain.shared.Refusal;

/**
 * A ledger with two people, each call in a transaction of its own. Whatever a test did, the books
 * are proven after it.
 */
@Tag("BY-06")
public abstract class LedgerSetting {

  protected final PersonId anna = new PersonId(UUID.randomUUID());
  protected final PersonId ben = new PersonId(UUID.randomUUID());
  protected final Subject lead = Subject.of(new JobId(UUID.randomUUID()));

  protected abstract Ledger ledger();

  protected abstract LedgerViews views();

  protected abstract LedgerProver prover();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @AfterEach
  void theProofHolds() {
    var proof = inTransaction(prover()::prove);

    assertThat(proof.checks()).allMatch(LedgerProof.Check::holds);
    assertThat(proof.holds()).isTrue();
  }

  protected final BusinessKey key() {
    return BusinessKey.of("test", UUID.randomUUID());
  }

  protected final Posted post(Posting posting) {
    return inTransaction(() -> ledger().post(posting));
  }

  protected final Posted grant(PersonId to, int credits) {
    return inTransaction(
        () -> ledger().post(ledger().credits(to).grant(credits, key(), "welcome")));
  }

  protected final Posted spend(PersonId by, int credits, BusinessKey key) {
    return inTransaction(() -> ledger().post(ledger().lockCredits(by).spend(credits, key, lead)));
  }

  protected final Posted refund(PersonId to, int credits, BusinessKey key) {
    return inTransaction(() -> ledger().post(ledger().credits(to).refund(credits, key, lead)));
  }

  protected final long balance(PersonId owner) {
    return inTransaction(() -> views().balance(owner)).balance();
  }

  protected static void assertRefused(Reason reason, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
