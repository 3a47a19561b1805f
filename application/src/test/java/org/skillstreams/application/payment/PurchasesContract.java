package org.skillstreams.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.Order;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.Purchase;
import org.skillstreams.domain.payment.PurchaseFixtures;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.domain.payment.PurchaseStage;
import org.skillstreams.domain.shared.Refusal;

/** How purchases are kept and shown, whatever they are kept in. */
public abstract class PurchasesContract {

  protected abstract Purchases purchases();

  protected abstract PurchaseViews views();

  protected abstract Clock clock();

  protected abstract PersonId somebody();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @ParameterizedTest
  @EnumSource(PurchaseStage.class)
  void everyStageIsKeptAsItIs(PurchaseStage stage) {
    var kept = PurchaseFixtures.in(stage, somebody());
    inTransaction(() -> purchases().addOnce(PurchaseFixtures.intended(somebody())));
    inTransaction(() -> purchases().addOnce(kept));

    assertThat(inTransaction(() -> purchases().lock(kept.id()))).isEqualTo(kept);
    assertThat(view(kept))
        .extracting(PurchaseView::state)
        .isEqualTo(stage.name().toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource(PurchaseStage.class)
  void aPurchaseMayBeChangedToAnyStage(PurchaseStage stage) {
    var intended = PurchaseFixtures.intended(somebody());
    inTransaction(() -> purchases().addOnce(intended));
    var model = PurchaseFixtures.in(stage, somebody());
    var next = new Purchase(intended.id(), intended.order(), model.state(), model.asking(), 7);
    save(next);

    assertThat(inTransaction(() -> purchases().lock(intended.id()))).isEqualTo(next);
  }

  @Test
  void oneKeyOfOneBuyerIsOnePurchase() {
    var first = PurchaseFixtures.intended(somebody());
    var again = sameKey(first, PurchaseFixtures.intended(first.order().buyer()));
    var somebodyElses = sameKey(first, PurchaseFixtures.intended(somebody()));
    inTransaction(() -> purchases().addOnce(first));

    assertThat(inTransaction(() -> purchases().addOnce(again))).isEqualTo(first);
    assertThat(inTransaction(() -> purchases().addOnce(somebodyElses))).isEqualTo(somebodyElses);
  }

  @Test
  void aPurchaseThatIsNotThereIsRefused() {
    var nobodys = new PurchaseId(UUID.randomUUID());

    assertThatThrownBy(() -> inTransaction(() -> purchases().lock(nobodys)))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> assertThat(no.reason()).isEqualTo(PaymentRefusal.NO_SUCH_PURCHASE));
    assertThat(inTransaction(() -> purchases().lockUnlessHeld(nobodys))).isEmpty();
  }

  @Test
  void dueIsWhatIsToBeAskedAboutLongestOverdueFirst() {
    var early = due(Duration.ofHours(3));
    var late = due(Duration.ofHours(2));
    var notYet = due(Duration.ofHours(-1));
    var ours = List.of(early.id().value(), late.id().value(), notYet.id().value());
    var all = inTransaction(() -> purchases().due(Optional.empty(), 1_000));

    assertThat(all)
        .extracting(Due::id)
        .filteredOn(ours::contains)
        .containsExactly(early.id().value(), late.id().value());
    var behind = all.stream().filter(one -> one.id().equals(early.id().value())).findFirst();
    assertThat(inTransaction(() -> purchases().due(behind, 1_000)))
        .extracting(Due::id)
        .contains(late.id().value())
        .doesNotContain(early.id().value());
    assertThat(inTransaction(() -> purchases().due(Optional.empty(), 1))).hasSize(1);
  }

  @Test
  void buyersSeeTheirOwnPurchasesOnlyLatestFirst() {
    var buyer = somebody();
    var ids =
        IntStream.range(0, 5)
            .mapToObj(_ -> PurchaseFixtures.in(PurchaseStage.GRANTED, buyer))
            .peek(one -> inTransaction(() -> purchases().addOnce(one)))
            .map(one -> one.id().value())
            .sorted(Comparator.comparing(UUID::toString).reversed())
            .toList();
    var first = inTransaction(() -> views().list(buyer, PageRequest.first(3)));
    var second = inTransaction(() -> views().list(buyer, new PageRequest(first.next(), 3)));

    assertThat(first.items()).extracting(PurchaseView::id).isEqualTo(ids.subList(0, 3));
    assertThat(second.items()).extracting(PurchaseView::id).isEqualTo(ids.subList(3, 5));
    assertThat(second.next()).isEmpty();
    assertThat(inTransaction(() -> views().find(somebody(), new PurchaseId(ids.getFirst()))))
        .isEmpty();
  }

  @Test
  void aCursorThatIsNoneIsRefused() {
    var broken = new PageRequest(Optional.of("x"), 3);

    assertThatThrownBy(() -> inTransaction(() -> views().list(somebody(), broken)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void theViewIsTheReceipt() {
    var granted = PurchaseFixtures.in(PurchaseStage.REFUNDED, somebody());
    inTransaction(() -> purchases().addOnce(granted));
    var view = view(granted);

    assertThat(view.paidAt()).contains(PurchaseFixtures.NOON);
    assertThat(view.payment()).contains("pi_" + granted.id());
    assertThat(view.amount()).isEqualTo(1_000);
    assertThat(view.currency()).isEqualTo("USD");
    assertThat(view.checkoutUrl()).isEmpty();
    assertThat(view.reversals())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.kind()).isEqualTo("refund");
          assertThat(one.credits()).isEqualTo(10);
        });
  }

  @Test
  void onlyAnOpenPurchaseShowsWhereToPay() {
    var open = PurchaseFixtures.in(PurchaseStage.OPEN, somebody());
    inTransaction(() -> purchases().addOnce(open));

    assertThat(view(open).checkoutUrl()).contains("https://pay.example/" + open.id());
  }

  private PurchaseView view(Purchase purchase) {
    return inTransaction(() -> views().find(purchase.order().buyer(), purchase.id())).orElseThrow();
  }

  private void save(Purchase purchase) {
    inTransaction(() -> {
      purchases().save(purchase);
      return purchase;
    });
  }

  private Purchase due(Duration overdue) {
    var at = inTransaction(clock()::instant).minus(overdue).truncatedTo(ChronoUnit.MICROS);
    var intended = PurchaseFixtures.intended(somebody());
    var order = intended.order();
    var moved =
        new Order(
            order.buyer(),
            order.pack(),
            order.packageName(),
            order.credits(),
            order.price(),
            order.requestKey(),
            order.callKey(),
            at.minus(Duration.ofMinutes(1)));
    return inTransaction(() -> purchases().addOnce(Purchase.intend(intended.id(), moved)));
  }

  private static Purchase sameKey(Purchase first, Purchase other) {
    var order = other.order();
    return Purchase.intend(
        other.id(),
        new Order(
            order.buyer(),
            order.pack(),
            order.packageName(),
            order.credits(),
            order.price(),
            first.order().requestKey(),
            order.callKey(),
            order.intendedAt()));
  }
}
