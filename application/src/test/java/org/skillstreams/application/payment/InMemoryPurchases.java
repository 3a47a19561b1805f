package org.skillstreams.application.payment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.payment.PurchaseView.ReversalView;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.Checkout;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.Purchase;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.domain.payment.PurchaseStage;
import org.skillstreams.domain.payment.PurchaseState.Failed;
import org.skillstreams.domain.payment.PurchaseState.Paid;
import org.skillstreams.domain.payment.Reversal;
import org.skillstreams.domain.shared.Refusal;

/** Purchases in a map, and how their buyers see them. */
public final class InMemoryPurchases implements Purchases, PurchaseViews {

  private static final Comparator<Due> ORDER =
      Comparator.comparing(Due::at).thenComparing(one -> one.id().toString());

  private final Map<PurchaseId, Purchase> purchases = new LinkedHashMap<>();
  private final Clock clock;

  public InMemoryPurchases(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized Purchase addOnce(Purchase purchase) {
    return purchases.values().stream()
        .filter(one -> one.order().buyer().equals(purchase.order().buyer()))
        .filter(one -> one.order().requestKey().equals(purchase.order().requestKey()))
        .findFirst()
        .orElseGet(() -> {
          purchases.put(purchase.id(), purchase);
          return purchase;
        });
  }

  @Override
  public synchronized Purchase lock(PurchaseId id) {
    return lockUnlessHeld(id).orElseThrow(() -> new Refusal(PaymentRefusal.NO_SUCH_PURCHASE));
  }

  @Override
  public synchronized Optional<Purchase> lockUnlessHeld(PurchaseId id) {
    return Optional.ofNullable(purchases.get(id));
  }

  @Override
  public synchronized void save(Purchase purchase) {
    purchases.put(purchase.id(), purchase);
  }

  @Override
  public synchronized List<Due> due(Optional<Due> after, int limit) {
    return purchases.values().stream()
        .filter(one -> one.toBeAsked(clock.instant()))
        .map(one -> new Due(one.id().value(), one.asking().at().orElseThrow()))
        .filter(one -> after.isEmpty() || ORDER.compare(one, after.get()) > 0)
        .sorted(ORDER)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized Optional<PurchaseView> find(PersonId buyer, PurchaseId id) {
    return lockUnlessHeld(id).filter(one -> one.order().buyer().equals(buyer)).map(this::view);
  }

  @Override
  public synchronized Page<PurchaseView> list(PersonId buyer, PageRequest page) {
    var after = page.after(UUID::fromString);
    var views =
        purchases.values().stream()
            .filter(one -> one.order().buyer().equals(buyer))
            .map(this::view)
            .sorted(Comparator.comparing((PurchaseView one) -> one.id().toString()).reversed())
            .filter(
                one -> after.isEmpty() || one.id().toString().compareTo(after.get().toString()) < 0)
            .limit(page.limit() + 1L)
            .toList();
    return Page.of(views, page.limit(), last -> last.id().toString());
  }

  private PurchaseView view(Purchase purchase) {
    var order = purchase.order();
    return new PurchaseView(
        purchase.id().value(),
        purchase.stage().name().toLowerCase(Locale.ROOT),
        order.pack().value(),
        order.packageName(),
        order.credits(),
        order.price().amount(),
        order.price().currency(),
        order.intendedAt(),
        purchase
            .checkout()
            .filter(_ -> purchase.stage() == PurchaseStage.OPEN)
            .flatMap(Checkout::url),
        purchase.paid().map(Paid::at),
        purchase.paid().map(paid -> paid.payment().value()),
        purchase.state() instanceof Failed failed ? Optional.of(failed.cause()) : Optional.empty(),
        purchase.reversals().all().stream().map(InMemoryPurchases::view).toList());
  }

  private static ReversalView view(Reversal reversal) {
    return new ReversalView(
        reversal.money().id(),
        reversal.money().kind().key(),
        reversal.money().amount(),
        reversal.credits(),
        reversal.takenAt(),
        reversal.undoneAt());
  }
}
