package org.skillstreams.application.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.ledger.WithdrawalTrack.By;
import org.skillstreams.domain.ledger.WithdrawalId;

/**
 * Whoever pays out says what became of an approved withdrawal. This is where a payment company's
 * adapter meets wallets: the ledger knows nothing of how money travels.
 */
@Dependent
@Transactional
public class SettleWithdrawal {

  private final WithdrawalMoves moves;
  private final WithdrawalViews views;

  @Inject
  public SettleWithdrawal(WithdrawalMoves moves, WithdrawalViews views) {
    this.moves = moves;
    this.views = views;
  }

  /** What became of the money. */
  public sealed interface Outcome {

    /** It has left. */
    record Paid() implements Outcome {}

    /** It did not arrive, or was sent back. */
    record Returned(String cause) implements Outcome {}
  }

  public WithdrawalView handle(WithdrawalId id, Outcome outcome) {
    moves.make(
        id,
        By.SYSTEM,
        (withdrawal, now) ->
            switch (outcome) {
              case Outcome.Paid() -> withdrawal.pay(now);
              case Outcome.Returned(var cause) -> withdrawal.sendBack(cause, now);
            });
    return views.get(id);
  }
}
