package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Transactions;
import org.skillstreams.domain.payment.Attempt;
import org.skillstreams.domain.payment.CheckoutSeen;
import org.skillstreams.domain.payment.Purchase;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.domain.payment.PurchaseStep;

/**
 * Asks the payment company about a purchase of which we have heard nothing for too long: a call
 * whose answer was lost, or a message that never came. A call that never reached the company is
 * made again under its own key, for as long as the company remembers keys.
 */
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SettlePurchase {

  private final Purchases purchases;
  private final PurchaseMoves moves;
  private final PaymentGateway gateway;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  public SettlePurchase(
      Purchases purchases,
      PurchaseMoves moves,
      PaymentGateway gateway,
      Transactions transactions,
      Clock clock) {
    this.purchases = purchases;
    this.moves = moves;
    this.gateway = gateway;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** How long a purchase has been known when it was taken. */
  private record Turn(Purchase purchase, Duration age) {}

  /** Whether a move was made; must be called outside a transaction. */
  public boolean handle(PurchaseId id) {
    return gateway.configured()
        && transactions.apart(() -> takeTurn(id)).filter(this::settle).isPresent();
  }

  /** Notes the question before it is asked, so that nobody else asks it meanwhile. */
  private Optional<Turn> takeTurn(PurchaseId id) {
    var now = clock.instant();
    var due = purchases.lockUnlessHeld(id).filter(purchase -> purchase.toBeAsked(now));
    due.ifPresent(purchase -> purchases.save(purchase.asked(now)));
    return due.map(
        purchase -> new Turn(purchase, Duration.between(purchase.order().intendedAt(), now)));
  }

  private boolean settle(Turn turn) {
    var answer = ask(turn);
    var id = turn.purchase().id();
    var after = transactions.apart(() -> moves.make(id, (now, at) -> decide(answer, now, at)));
    return after.stage() != turn.purchase().stage();
  }

  private Outcome<Optional<CheckoutSeen>> ask(Turn turn) {
    var purchase = turn.purchase();
    var checkout = purchase.checkout();
    if (checkout.isPresent()) {
      return gateway.look(checkout.get().id()).map(Optional::of);
    }
    var found = gateway.find(purchase.id(), turn.age());
    boolean absent =
        found instanceof Outcome.Done<Optional<CheckoutSeen>>(var seen) && seen.isEmpty();
    return absent && !Attempt.keyForgotten(turn.age())
        ? gateway.open(purchase.id(), purchase.order()).map(Optional::of)
        : found;
  }

  private static List<PurchaseStep> decide(
      Outcome<Optional<CheckoutSeen>> answer, Purchase purchase, Instant now) {
    return switch (answer) {
      case Outcome.Done<Optional<CheckoutSeen>>(var seen) ->
          seen.map(one -> purchase.follow(one, now))
              .orElseGet(() -> purchase.refuse("never_reached", now));
      case Outcome.Refused<Optional<CheckoutSeen>>(var cause) -> purchase.refuse(cause, now);
      case Outcome.Unknown<Optional<CheckoutSeen>>(var cause) -> purchase.loseSight(cause, now);
    };
  }
}
