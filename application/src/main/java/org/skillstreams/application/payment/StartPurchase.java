package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.application.shared.Transactions;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.payment.CheckoutSeen;
import org.skillstreams.domain.payment.Order;
import org.skillstreams.domain.payment.PackageId;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.Purchase;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.domain.payment.PurchaseStep;
import org.skillstreams.domain.shared.Refusal;

/**
 * A provider begins to buy credits (SS-20): the intent is stored, then the payment company is asked
 * for a page to pay on, then its answer is stored. Price and credits are the server's own. A key
 * that was used before leads to the purchase it began, and the company is not called again.
 */
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class StartPurchase {

  private final Packages packages;
  private final Purchases purchases;
  private final PurchaseMoves moves;
  private final PurchaseTrack track;
  private final PurchaseViews views;
  private final PaymentGateway gateway;
  private final Transactions transactions;
  private final Clock clock;
  private final Ids ids;

  @Inject
  public StartPurchase(
      Packages packages,
      Purchases purchases,
      PurchaseMoves moves,
      PurchaseTrack track,
      PurchaseViews views,
      PaymentGateway gateway,
      Transactions transactions,
      Clock clock,
      Ids ids) {
    this.packages = packages;
    this.purchases = purchases;
    this.moves = moves;
    this.track = track;
    this.views = views;
    this.gateway = gateway;
    this.transactions = transactions;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * What is wanted.
   *
   * @param idempotencyKey chosen by the client for this one purchase
   */
  public record Command(Caller by, PackageId pack, String idempotencyKey) {}

  /** The purchase and whether this command began it. */
  private record Intent(Purchase purchase, boolean fresh) {}

  /** Must be called outside a transaction. */
  public PurchaseView handle(Command command) {
    command.by().mustBe(Role.PROVIDER);
    RequestKey.check(command.idempotencyKey());
    var intent = transactions.apart(() -> intend(command));
    var id = intent.purchase().id();
    if (intent.fresh()) {
      var outcome = gateway.open(id, intent.purchase().order());
      transactions.apart(() -> moves.make(id, (purchase, now) -> after(outcome, purchase, now)));
    }
    return transactions.apart(() -> views.find(command.by().person(), id).orElseThrow());
  }

  private Intent intend(Command command) {
    var now = clock.instant();
    var pack = packages.find(command.pack()).orElseThrow(StartPurchase::noSuchPackage);
    var id = new PurchaseId(ids.next());
    var order =
        new Order(
            command.by().person(),
            pack.id(),
            pack.name(),
            pack.credits(),
            pack.price(),
            command.idempotencyKey(),
            "purchase-" + id,
            now);
    var purchase = purchases.addOnce(Purchase.intend(id, order));
    if (!purchase.id().equals(id)) {
      return new Intent(same(purchase, command), false);
    }
    pack.onSale();
    mustBeConfigured();
    track.begin(purchase);
    return new Intent(purchase, true);
  }

  private static List<PurchaseStep> after(
      Outcome<CheckoutSeen> outcome, Purchase purchase, Instant now) {
    return switch (outcome) {
      case Outcome.Done<CheckoutSeen>(var seen) -> purchase.follow(seen, now);
      case Outcome.Refused<CheckoutSeen>(var cause) -> purchase.refuse(cause, now);
      case Outcome.Unknown<CheckoutSeen>(var cause) -> purchase.loseSight(cause, now);
    };
  }

  private void mustBeConfigured() {
    if (!gateway.configured()) {
      throw new Refusal(PaymentRefusal.NOT_CONFIGURED);
    }
  }

  private static Purchase same(Purchase begun, Command command) {
    if (!begun.order().pack().equals(command.pack())) {
      throw new Refusal(PaymentRefusal.KEY_REUSED);
    }
    return begun;
  }

  private static Refusal noSuchPackage() {
    return new Refusal(PaymentRefusal.NO_SUCH_PACKAGE);
  }
}
