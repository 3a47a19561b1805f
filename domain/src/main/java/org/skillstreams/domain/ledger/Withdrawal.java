package org.skillstreams.domain.ledger;

import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.ledger.WithdrawalState.Approved;
import org.skillstreams.domain.ledger.WithdrawalState.Decision;
import org.skillstreams.domain.ledger.WithdrawalState.Paid;
import org.skillstreams.domain.ledger.WithdrawalState.Rejected;
import org.skillstreams.domain.ledger.WithdrawalState.Requested;
import org.skillstreams.domain.ledger.WithdrawalState.Returned;
import org.skillstreams.domain.shared.Refusal;

/**
 * Somebody wants money of their wallet paid out. It is set apart from the request on.
 *
 * @param amount in minor units of the wallet's currency
 * @param requestKey the client's key of the request
 * @param version counts the changes
 */
public record Withdrawal(
    WithdrawalId id,
    Wallet wallet,
    long amount,
    String requestKey,
    Instant requestedAt,
    WithdrawalState state,
    long version) {

  /** A move that was decided, the withdrawal after it, and what it moves in the ledger, if any. */
  public record Step(
      WithdrawalMove move, Withdrawal before, Withdrawal after, Optional<Posting> posting) {

    public Step {
      if (!move.leads(before.stage(), after.stage())) {
        throw new IllegalStateException(
            move + " led from " + before.stage() + " to " + after.stage() + ", which is forbidden");
      }
    }
  }

  /** A new one; its money is set apart by {@link #reservation}. */
  public static Withdrawal request(
      WithdrawalId id, Wallet wallet, long amount, String requestKey, Instant now) {
    return new Withdrawal(id, wallet, amount, requestKey, now, new Requested(), 1);
  }

  /** Sets the money apart; the key is the request's, so that it happens once. */
  public Posting reservation() {
    var key = BusinessKey.of("withdrawal", wallet.owner(), requestKey);
    return wallet.reserve(amount, key, id);
  }

  public Step approve(Decision decision) {
    requireUndecided();
    return step(WithdrawalMove.APPROVE, new Approved(decision), Optional.empty());
  }

  public Step reject(Decision decision) {
    requireUndecided();
    var posting = wallet.giveBack(amount, id);
    return step(WithdrawalMove.REJECT, new Rejected(decision), Optional.of(posting));
  }

  /** The money has left. */
  public Step pay(Instant now) {
    return switch (state) {
      case Approved(var decision) ->
          step(WithdrawalMove.PAY, new Paid(decision, now), Optional.of(wallet.payOut(amount, id)));
      case Requested _, Rejected _, Paid _, Returned _ -> throw notApproved();
    };
  }

  /** The bank did not take the money, or sent it back. */
  public Step sendBack(String cause, Instant now) {
    return switch (state) {
      case Approved(var decision) ->
          step(
              WithdrawalMove.RETURN,
              new Returned(decision, now, cause),
              Optional.of(wallet.giveBack(amount, id)));
      case Paid(var decision, var _) ->
          step(
              WithdrawalMove.RETURN,
              new Returned(decision, now, cause),
              Optional.of(wallet.takeBack(amount, id)));
      case Requested _, Rejected _, Returned _ -> throw notApproved();
    };
  }

  public WithdrawalStage stage() {
    return switch (state) {
      case Requested _ -> WithdrawalStage.REQUESTED;
      case Approved _ -> WithdrawalStage.APPROVED;
      case Rejected _ -> WithdrawalStage.REJECTED;
      case Paid _ -> WithdrawalStage.PAID;
      case Returned _ -> WithdrawalStage.RETURNED;
    };
  }

  /** What an admin decided, once one did. */
  public Optional<Decision> decision() {
    return switch (state) {
      case Requested _ -> Optional.empty();
      case Approved s -> Optional.of(s.decision());
      case Rejected s -> Optional.of(s.decision());
      case Paid s -> Optional.of(s.decision());
      case Returned s -> Optional.of(s.decision());
    };
  }

  private void requireUndecided() {
    if (stage() != WithdrawalStage.REQUESTED) {
      throw new Refusal(LedgerRefusal.WITHDRAWAL_DECIDED);
    }
  }

  private static Refusal notApproved() {
    return new Refusal(LedgerRefusal.WITHDRAWAL_NOT_APPROVED);
  }

  private Step step(WithdrawalMove move, WithdrawalState next, Optional<Posting> posting) {
    var after = new Withdrawal(id, wallet, amount, requestKey, requestedAt, next, version + 1);
    return new Step(move, this, after, posting);
  }
}
