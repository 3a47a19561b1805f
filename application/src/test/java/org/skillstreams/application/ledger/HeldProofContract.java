package org.skillstreams.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.Escrow;
import org.skillstreams.domain.ledger.Leg;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.ledger.PostingReason;
import org.skillstreams.domain.ledger.Subject;
import org.skillstreams.domain.ledger.Wallet;

/** The proof looks whose money it was. */
@Tag("I7")
public abstract class HeldProofContract {

  private static final Currency DOLLARS = Currency.of("USD");

  private final Escrow mine = new Escrow(booking(), DOLLARS);
  private final Wallet wallet = new Wallet(new PersonId(UUID.randomUUID()), DOLLARS);

  protected abstract Ledger ledger();

  protected abstract LedgerProver prover();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void heldMoneyThatMovedForAnotherEngagementIsFound() {
    post(mine.hold(100, key()));
    post(mine.split(60, List.of(mine.toWallet(wallet.owner(), 1)), key()));
    assertThat(inTransaction(prover()::prove).holds()).isTrue();

    var legs = Leg.move(40, mine.name(), wallet.name());
    post(new Posting(key(), PostingReason.SPLIT, Optional.of(booking()), Optional.empty(), legs));

    var proof = inTransaction(prover()::prove);
    assertThat(proof.holds()).isFalse();
    assertThat(proof.checks())
        .filteredOn(check -> !check.holds())
        .singleElement()
        .isEqualTo(
            LedgerProof.Check.of(
                LedgerRule.HELD_FOR_ITS_ENGAGEMENT, 1, List.of(mine.name().id().toString())));
  }

  private void post(Posting posting) {
    assertThat(inTransaction(() -> ledger().post(posting)).repeated()).isFalse();
  }

  private static Subject booking() {
    return new Subject("booking", UUID.randomUUID());
  }

  private static BusinessKey key() {
    return BusinessKey.of("test", UUID.randomUUID());
  }
}
