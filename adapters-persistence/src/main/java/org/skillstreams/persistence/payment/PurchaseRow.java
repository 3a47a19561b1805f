package org.skillstreams.persistence.payment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.Order;
import org.skillstreams.domain.payment.PackageId;
import org.skillstreams.domain.payment.Price;
import org.skillstreams.domain.payment.Purchase;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.domain.payment.Reversal;
import org.skillstreams.domain.payment.Reversals;

/** A purchase with what went back of it; reversals are added and undone, never taken out. */
@Entity
@Table(name = "payment_purchase")
class PurchaseRow {

  @Id private UUID id;

  @Column(name = "buyer_id", updatable = false)
  private UUID buyerId;

  @Column(name = "request_key", updatable = false)
  private String requestKey;

  @Column(name = "call_key", updatable = false)
  private String callKey;

  @Column(name = "package_id", updatable = false)
  private String packageId;

  @Column(name = "package_name", updatable = false)
  private String packageName;

  @Column(updatable = false)
  private int credits;

  @Column(updatable = false)
  private long amount;

  @Column(updatable = false)
  private String currency;

  @Column(name = "intended_at", updatable = false)
  private Instant intendedAt;

  @Embedded private PurchaseStatePart state;

  @Embedded private AskingPart asking;

  @Column private long version;

  @ElementCollection
  @CollectionTable(name = "payment_reversal", joinColumns = @JoinColumn(name = "purchase_id"))
  @MapKeyColumn(name = "id")
  private Map<String, ReversalPart> reversals = new HashMap<>();

  static PurchaseRow of(Purchase purchase) {
    var order = purchase.order();
    var row = new PurchaseRow();
    row.id = purchase.id().value();
    row.buyerId = order.buyer().value();
    row.requestKey = order.requestKey();
    row.callKey = order.callKey();
    row.packageId = order.pack().value();
    row.packageName = order.packageName();
    row.credits = order.credits();
    row.amount = order.price().amount();
    row.currency = order.price().currency();
    row.intendedAt = order.intendedAt();
    row.become(purchase);
    return row;
  }

  void become(Purchase purchase) {
    state = PurchaseStatePart.of(purchase);
    asking = AskingPart.of(purchase.asking());
    version = purchase.version();
    purchase
        .reversals()
        .all()
        .forEach(one -> reversals.put(one.money().id(), ReversalPart.of(one)));
  }

  Purchase toPurchase() {
    return new Purchase(
        new PurchaseId(id),
        order(),
        state.toState(new Reversals(reversals())),
        asking.toAsking(),
        version);
  }

  private Order order() {
    return new Order(
        new PersonId(buyerId),
        new PackageId(packageId),
        packageName,
        credits,
        new Price(amount, currency),
        requestKey,
        callKey,
        intendedAt);
  }

  private List<Reversal> reversals() {
    return reversals.entrySet().stream()
        .map(entry -> entry.getValue().toReversal(entry.getKey()))
        .sorted(Comparator.comparing(Reversal::takenAt).thenComparing(one -> one.money().id()))
        .toList();
  }
}
