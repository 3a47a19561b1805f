package org.skillstreams.domain.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.CheckoutSeen.Standing;
import org.skillstreams.domain.payment.MoneyBack.Kind;

/** Purchases in every stage, and what the payment company may say about them. */
public final class PurchaseFixtures {

  public static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
  public static final PackageId TEN = new PackageId("ten-credits");
  public static final Price PRICE = new Price(1_000, "USD");
  public static final int CREDITS = 10;
  public static final MoneyBack WHOLE_REFUND = new MoneyBack("re_whole", Kind.REFUND, 1_000);
  public static final MoneyBack HALF_REFUND = new MoneyBack("re_half", Kind.REFUND, 500);
  public static final MoneyBack LOST_DISPUTE = new MoneyBack("dp_lost", Kind.DISPUTE, 1_000);

  private PurchaseFixtures() {}

  public static CreditPackage tenCredits() {
    return CreditPackage.create(
        TEN.value(), new CreditPackage.Details("Ten credits", CREDITS, PRICE, true, 1));
  }

  public static Purchase intended() {
    return intended(new PersonId(UUID.randomUUID()));
  }

  public static Purchase intended(PersonId buyer) {
    var id = UUID.randomUUID();
    var order =
        new Order(buyer, TEN, "Ten credits", CREDITS, PRICE, "key-" + id, "purchase-" + id, NOON);
    return Purchase.intend(new PurchaseId(id), order);
  }

  /** A purchase of this buyer in a stage, by moves that lead there. */
  public static Purchase in(PurchaseStage stage, PersonId buyer) {
    var intended = intended(buyer);
    return switch (stage) {
      case INTENDED -> intended;
      case UNKNOWN -> last(intended, intended.loseSight("no answer", NOON));
      case OPEN -> follow(intended, said(intended, Standing.OPEN));
      case PENDING -> follow(intended, said(intended, Standing.PROCESSING));
      case GRANTED -> follow(intended, said(intended, Standing.PAID));
      case DISPUTED -> follow(intended, paid(intended, List.of(), true));
      case REFUNDED ->
          follow(intended, paid(intended, List.of(back(intended, Kind.REFUND)), false));
      case CHARGED_BACK ->
          follow(intended, paid(intended, List.of(back(intended, Kind.DISPUTE)), false));
      case EXPIRED -> follow(intended, said(intended, Standing.EXPIRED));
      case FAILED -> last(intended, intended.refuse("declined", NOON));
    };
  }

  /** The whole price, back under a name that no other purchase has. */
  private static MoneyBack back(Purchase purchase, Kind kind) {
    return new MoneyBack(kind.key() + "_" + purchase.id(), kind, PRICE.amount());
  }

  public static CheckoutSeen said(Purchase purchase, Standing standing) {
    return said(purchase, standing, List.of(), false);
  }

  public static CheckoutSeen paid(Purchase purchase, List<MoneyBack> reversals, boolean disputed) {
    return said(purchase, Standing.PAID, reversals, disputed);
  }

  static CheckoutSeen said(
      Purchase purchase, Standing standing, List<MoneyBack> reversals, boolean disputed) {
    var id = purchase.id().toString();
    return new CheckoutSeen(
        new Checkout(new CheckoutId("cs_" + id), Optional.of("https://pay.example/" + id)),
        id,
        standing,
        Optional.of(purchase.order().price()),
        Optional.of(new PaymentId("pi_" + id)),
        reversals,
        disputed);
  }

  public static Purchase follow(Purchase purchase, CheckoutSeen seen) {
    return last(purchase, purchase.follow(seen, NOON));
  }

  private static Purchase last(Purchase before, List<PurchaseStep> steps) {
    return steps.isEmpty() ? before : steps.getLast().after();
  }
}
