package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Transactions;
import org.skillstreams.domain.payment.Disbursement;
import org.skillstreams.domain.payment.DisbursementState.Arrived;
import org.skillstreams.domain.payment.DisbursementState.Intended;
import org.skillstreams.domain.payment.DisbursementState.PayingOut;
import org.skillstreams.domain.payment.DisbursementState.Returned;
import org.skillstreams.domain.payment.DisbursementState.Reversing;
import org.skillstreams.domain.payment.DisbursementState.Sent;
import org.skillstreams.domain.payment.DisbursementState.Transferring;
import org.skillstreams.domain.payment.DisbursementState.UnderWay;
import org.skillstreams.domain.payment.DisbursementState.Waiting;
import org.skillstreams.domain.payment.DisbursementStep;
import org.skillstreams.domain.payment.PayoutId;
import org.skillstreams.domain.payment.PayoutSeen;
import org.skillstreams.domain.payment.TransferSeen;

/** What is asked of the payment company in each stage of a disbursement, outside transactions. */
@Dependent
public class DisbursementCalls {

  private final Readiness readiness;
  private final Transfers transfers;
  private final Payouts payouts;
  private final Clock clock;
  private final Transactions transactions;

  @Inject
  public DisbursementCalls(
      Readiness readiness,
      Transfers transfers,
      Payouts payouts,
      Clock clock,
      Transactions transactions) {
    this.readiness = readiness;
    this.transfers = transfers;
    this.payouts = payouts;
    this.clock = clock;
    this.transactions = transactions;
  }

  /** What an answer means for the disbursement as it is when the answer is written. */
  interface Answer {
    List<DisbursementStep> decide(Disbursement disbursement, Instant now);
  }

  /** Makes the call that was just noted. */
  Answer make(Disbursement disbursement) {
    return ask(disbursement, true);
  }

  /** Finds out how things stand, and calls only if what was noted surely did not happen. */
  Answer settle(Disbursement disbursement) {
    return ask(disbursement, false);
  }

  private Answer ask(Disbursement one, boolean fresh) {
    return switch (one.state()) {
      case Intended _, Waiting _ -> readiness.of(one.payee());
      case Transferring(var to) -> {
        var order =
            new Transfers.Order(reference(one), to, one.money(), Optional.empty(), one.callKey());
        yield transferred(
            one,
            call(one, fresh, () -> transfers.find(reference(one)), () -> transfers.send(order)));
      }
      case PayingOut(var sent) -> {
        var order = new Payouts.Order(reference(one), sent.to(), one.money(), one.callKey());
        yield paidOut(
            one,
            call(
                one,
                fresh,
                () -> payouts.find(sent.to(), reference(one), age(one)),
                () -> payouts.send(order)));
      }
      case UnderWay(var sent, var payout) -> look(one, sent, payout.id());
      case Arrived(var sent, var payout, var _) -> look(one, sent, payout.id());
      case Reversing(var sent, var _, var _) ->
          transferred(
              one,
              call(
                  one,
                  fresh,
                  () -> reversed(sent),
                  () -> transfers.reverse(sent.transfer(), one.callKey())));
      case Returned _ -> (_, _) -> List.of();
    };
  }

  /** The answer to a call; asked first whether it was made, unless it surely was not. */
  private <T> Outcome<Optional<T>> call(
      Disbursement one,
      boolean fresh,
      Supplier<Outcome<Optional<T>>> find,
      Supplier<Outcome<T>> send) {
    if (fresh) {
      return send.get().map(Optional::of);
    }
    return switch (find.get()) {
      case Outcome.Done<Optional<T>>(var seen) when seen.isEmpty() && remembered(one) ->
          send.get().map(Optional::of);
      case Outcome.Done<Optional<T>> found -> found;
      case Outcome.Refused<Optional<T>>(var cause) -> new Outcome.Unknown<>(cause);
      case Outcome.Unknown<Optional<T>> unknown -> unknown;
    };
  }

  private Outcome<Optional<TransferSeen>> reversed(Sent sent) {
    return transfers
        .look(sent.transfer())
        .map(seen -> Optional.of(seen).filter(TransferSeen::isReversed));
  }

  private Answer look(Disbursement one, Sent sent, PayoutId payout) {
    return paidOut(one, payouts.look(sent.to(), payout).map(Optional::of));
  }

  private static Answer transferred(Disbursement asked, Outcome<Optional<TransferSeen>> outcome) {
    return outcome instanceof Outcome.Done<Optional<TransferSeen>>(var seen) && seen.isPresent()
        ? (one, now) -> one.follow(seen.get(), now)
        : unlessMoved(asked, outcome);
  }

  private static Answer paidOut(Disbursement asked, Outcome<Optional<PayoutSeen>> outcome) {
    return outcome instanceof Outcome.Done<Optional<PayoutSeen>>(var seen) && seen.isPresent()
        ? (one, now) -> one.follow(seen.get(), now)
        : unlessMoved(asked, outcome);
  }

  /**
   * That nothing was heard or done means something only for what was asked about. Somebody else may
   * have moved it since.
   */
  private static Answer unlessMoved(Disbursement asked, Outcome<?> outcome) {
    return (one, now) -> {
      if (one.version() != asked.version()) {
        return List.of();
      }
      return switch (outcome) {
        case Outcome.Done<?> _ -> one.neverReached(now);
        case Outcome.Refused<?>(var cause) -> one.refuse(cause, now);
        case Outcome.Unknown<?>(var cause) -> one.loseSight(cause, now);
      };
    };
  }

  private boolean remembered(Disbursement one) {
    return !one.attempt().forgotten(now());
  }

  private Duration age(Disbursement one) {
    return Duration.between(one.intendedAt(), now());
  }

  private Instant now() {
    return transactions.apart(clock::instant);
  }

  private static String reference(Disbursement one) {
    return one.withdrawal().toString();
  }
}
