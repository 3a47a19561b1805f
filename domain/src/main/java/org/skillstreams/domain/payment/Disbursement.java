package org.skillstreams.domain.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.payment.DisbursementState.Arrived;
import org.skillstreams.domain.payment.DisbursementState.Intended;
import org.skillstreams.domain.payment.DisbursementState.PayingOut;
import org.skillstreams.domain.payment.DisbursementState.Payout;
import org.skillstreams.domain.payment.DisbursementState.Returned;
import org.skillstreams.domain.payment.DisbursementState.Reversing;
import org.skillstreams.domain.payment.DisbursementState.Sent;
import org.skillstreams.domain.payment.DisbursementState.Transferring;
import org.skillstreams.domain.payment.DisbursementState.UnderWay;
import org.skillstreams.domain.payment.DisbursementState.Waiting;

/**
 * Pays one approved withdrawal: to the payee's account with the payment company, and from there to
 * their bank. Nothing but what the company says moves it on, and whatever it says a second time
 * changes nothing.
 *
 * @param withdrawal what it pays, and its own name: a withdrawal is paid once
 * @param attempt the latest call; each has a key of its own
 * @param version counts the changes
 */
public record Disbursement(
    WithdrawalId withdrawal,
    PersonId payee,
    Money money,
    Instant intendedAt,
    DisbursementState state,
    Attempt attempt,
    Asking asking,
    long version) {

  /** A disbursement before anybody was called. */
  public static Disbursement intend(
      WithdrawalId withdrawal, PersonId payee, Money money, Instant now) {
    var asking = Asking.first(DisbursementStage.INTENDED.askAfter(), now);
    return new Disbursement(
        withdrawal,
        payee,
        money,
        now,
        new Intended(),
        new Attempt(0, now, Optional.empty()),
        asking,
        1);
  }

  /** The key of the latest call. */
  public String callKey() {
    return "disbursement-" + withdrawal + "-" + attempt.number();
  }

  /** The payee can be paid, there. */
  public List<DisbursementStep> transfer(PayoutAccountId to, Instant now) {
    return switch (state) {
      case Intended _, Waiting _ -> call(DisbursementMove.TRANSFER, new Transferring(to), now);
      case Transferring _, PayingOut _, UnderWay _ -> List.of();
      case Arrived _, Reversing _, Returned _ -> List.of();
    };
  }

  /** The payee cannot be paid yet. */
  public List<DisbursementStep> await(String cause, Instant now) {
    return switch (state) {
      case Waiting(var before) when before.equals(cause) -> List.of();
      case Intended _, Waiting _ -> List.of(step(DisbursementMove.WAIT, new Waiting(cause), now));
      case Transferring _, PayingOut _, UnderWay _ -> List.of();
      case Arrived _, Reversing _, Returned _ -> List.of();
    };
  }

  /** The latest call had no answer that says what happened. */
  public List<DisbursementStep> loseSight(String cause, Instant now) {
    var doubted = attempt.doubted(cause);
    return stage().calls() && !doubted.equals(attempt)
        ? List.of(step(DisbursementMove.LOSE_SIGHT, state, doubted, asking))
        : List.of();
  }

  /** The latest call surely did nothing. */
  public List<DisbursementStep> refuse(String cause, Instant now) {
    return switch (state) {
      case Transferring _ -> List.of(step(DisbursementMove.WAIT, new Waiting(cause), now));
      case PayingOut(var sent) ->
          call(DisbursementMove.REVERSE, new Reversing(sent, Optional.empty(), cause), now);
      case Reversing _ -> tryAgain(cause, now);
      case Intended _, Waiting _, UnderWay _, Arrived _, Returned _ -> List.of();
    };
  }

  /** The latest call never arrived, and its key is forgotten by now. */
  public List<DisbursementStep> neverReached(Instant now) {
    return stage().calls() ? tryAgain("never_reached", now) : List.of();
  }

  /** The moves to where the payment company says the transfer is; none if it stands there. */
  public List<DisbursementStep> follow(TransferSeen seen, Instant now) {
    return new DisbursementFollowing(this, now).transfer(seen);
  }

  /** The moves to where the payment company says the payout is; none if it stands there. */
  public List<DisbursementStep> follow(PayoutSeen seen, Instant now) {
    return new DisbursementFollowing(this, now).payout(seen);
  }

  /** The disbursement after one more question to the payment company. */
  public Disbursement asked(Instant now) {
    var next = stage() == DisbursementStage.ARRIVED ? Asking.NEVER : asking.again(pause(), now);
    return new Disbursement(withdrawal, payee, money, intendedAt, state, attempt, next, version);
  }

  /** Whether it is time to ask the payment company, or to call it. */
  public boolean toBeAsked(Instant now) {
    return asking.due(now);
  }

  public DisbursementStage stage() {
    return stageOf(state);
  }

  /** The money that went to the payee's account, once it did. */
  public Optional<Sent> sent() {
    return switch (state) {
      case Intended _, Waiting _, Transferring _ -> Optional.empty();
      case PayingOut s -> Optional.of(s.sent());
      case UnderWay s -> Optional.of(s.sent());
      case Arrived s -> Optional.of(s.sent());
      case Reversing s -> Optional.of(s.sent());
      case Returned s -> Optional.of(s.sent());
    };
  }

  /** The money that went to the bank, once it did. */
  public Optional<Payout> payout() {
    return switch (state) {
      case Intended _, Waiting _, Transferring _, PayingOut _ -> Optional.empty();
      case UnderWay s -> Optional.of(s.payout());
      case Arrived s -> Optional.of(s.payout());
      case Reversing s -> s.payout();
      case Returned s -> s.payout();
    };
  }

  /** A step to a state in which the payment company is called. */
  List<DisbursementStep> call(DisbursementMove move, DisbursementState next, Instant now) {
    var asking = Asking.first(stageOf(next).askAfter(), now);
    return List.of(step(move, next, attempt.next(now), asking));
  }

  /** A step to a state in which nobody is called. */
  DisbursementStep step(DisbursementMove move, DisbursementState next, Instant now) {
    return step(move, next, attempt, Asking.first(stageOf(next).askAfter(), now));
  }

  private List<DisbursementStep> tryAgain(String cause, Instant now) {
    return List.of(
        step(DisbursementMove.TRY_AGAIN, state, attempt.next(now).doubted(cause), asking));
  }

  private DisbursementStep step(
      DisbursementMove move, DisbursementState next, Attempt call, Asking question) {
    var after =
        new Disbursement(withdrawal, payee, money, intendedAt, next, call, question, version + 1);
    return new DisbursementStep(move, this, after);
  }

  /** What was intended is worked at once; should that fail, it is tried again as a call is. */
  private Optional<Duration> pause() {
    return stage() == DisbursementStage.INTENDED
        ? DisbursementStage.TRANSFERRING.askAfter()
        : stage().askAfter();
  }

  private static DisbursementStage stageOf(DisbursementState state) {
    return switch (state) {
      case Intended _ -> DisbursementStage.INTENDED;
      case Waiting _ -> DisbursementStage.WAITING;
      case Transferring _ -> DisbursementStage.TRANSFERRING;
      case PayingOut _ -> DisbursementStage.PAYING_OUT;
      case UnderWay _ -> DisbursementStage.UNDER_WAY;
      case Arrived _ -> DisbursementStage.ARRIVED;
      case Reversing _ -> DisbursementStage.REVERSING;
      case Returned _ -> DisbursementStage.RETURNED;
    };
  }
}
