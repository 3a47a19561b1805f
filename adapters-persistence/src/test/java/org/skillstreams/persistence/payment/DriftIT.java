package org.skillstreams.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.payment.BooksFigure;
import org.skillstreams.application.payment.DriftCard;
import org.skillstreams.application.payment.InMemoryGateway.Fault;
import org.skillstreams.domain.payment.MovementKind;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.domain.shared.Refusal;

/** What differs is found, what can be healed is, and the rest waits for a person's word. */
@Tag("BY-07")
@Tag("I6")
class DriftIT extends BooksCase {
  @Test
  @Tag("W2")
  @Tag("MT-06")
  void moneyOfWhichNoMessageCameIsFoundAndHealedThroughTheInbox() {
    var id = paid("k1");
    var _ = desk.line(MovementKind.PAYMENT, id, 1_000);

    assertThat(desk.compare().open()).isEqualTo(1);
    var drift = only();
    assertThat(drift)
        .returns("missing_here", DriftCard::kind)
        .returns(Optional.of(1_000L), DriftCard::there)
        .returns(Optional.of(id.value()), DriftCard::purchase)
        .returns(true, DriftCard::healable);

    assertThat(desk.heal(drift).closing()).contains("healed");
    assertThat(shop.now(anna, id).state()).isEqualTo("granted");
    assertThat(shop.standing(anna).balance()).isEqualTo(10);
    assertThat(desk.compare().open()).isZero();
    assertThatThrownBy(() -> desk.heal(drift))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason()).isEqualTo(PaymentRefusal.DRIFT_CLOSED));
  }

  @Test
  void creditsWithoutMoneyAreFoundAndGoWhenTheMoneyIsSeen() {
    var id = granted("k1");
    assertThat(desk.compare().open()).as("it may come yet").isZero();
    database.asOwner("update payment_own_movement set posted_at = now() - interval '2 hours'");
    desk.compare();

    assertThat(only())
        .returns("missing_there", DriftCard::kind)
        .returns(Optional.of(1_000L), DriftCard::here);
    var _ = desk.line(MovementKind.PAYMENT, id, 1_000);
    assertThat(desk.compare().closed()).isEqualTo(1);
    assertThat(desk.drifts(false))
        .extracting(one -> one.closing().orElseThrow())
        .containsExactly("gone");
  }

  @Test
  @Tag("P2")
  void anotherAmountIsOneDifferenceThatOnlyAPersonCanExplain() {
    var id = granted("k1");
    var _ = desk.line(MovementKind.PAYMENT, id, 900);
    database.asOwner("update payment_own_movement set posted_at = now() - interval '2 hours'");
    desk.compare();
    var drift = only();

    assertThat(drift)
        .returns("other_amount", DriftCard::kind)
        .returns(Optional.of(900L), DriftCard::there)
        .returns(Optional.of(1_000L), DriftCard::here);
    assertThatThrownBy(() -> desk.heal(drift))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> assertThat(no.reason()).isEqualTo(PaymentRefusal.NEEDS_EXPLANATION));
    assertThat(desk.explain(drift, "A discount given by phone"))
        .returns(Optional.of("explained"), DriftCard::closing)
        .returns(Optional.of("Olivia Ort"), DriftCard::closedBy);
    assertThat(dollars(desk.compare()))
        .returns(959L, BooksFigure::explained)
        .returns(959L, BooksFigure::total);
    assertThat(desk.drifts(true)).isEmpty();
  }

  @Test
  @Tag("W4")
  void moneyOfNobodyOfOursIsShown() {
    var _ = desk.line(MovementKind.PAYMENT, new PurchaseId(UUID.randomUUID()), 2_500);
    var _ = desk.line("txn_odd", MovementKind.OTHER, "xyz", new PurchaseId(UUID.randomUUID()), 7);
    desk.compare();

    assertThat(desk.drifts(true))
        .extracting(DriftCard::kind, DriftCard::healable)
        .containsExactly(tuple("nobodys", false), tuple("nobodys", false));
  }

  @Test
  void aFactThatTheCompanyHasTwiceIsExplainedOnce() {
    var id = granted("k1");
    var _ = desk.line(MovementKind.PAYMENT, id, 1_000);
    var _ = desk.line(MovementKind.PAYMENT, id, 1_000);
    desk.compare();

    assertThat(only().kind()).isEqualTo("missing_here");
    assertThat(only().there()).contains(1_000L);
  }

  @Test
  @Tag("P1")
  void aPurchaseInDoubtIsShownAndSettledByAsking() {
    shop.gateway.fail(Fault.ANSWER_LOST);
    var id = new PurchaseId(shop.begin(anna, "k1").id());
    shop.gateway.fail(Fault.NONE);
    database.asOwner(
        "update payment_purchase set intended_at = now() - interval '20 minutes',"
            + " ask_at = now() - interval '1 minute' where id = '%s'".formatted(id));
    desk.compare();

    assertThat(only()).returns("in_doubt", DriftCard::kind);
    assertThat(desk.heal(only()).closing()).contains("healed");
    assertThat(shop.now(anna, id).state()).isEqualTo("open");
  }

  private DriftCard only() {
    assertThat(desk.drifts(true)).hasSize(1);
    return desk.drifts(true).getFirst();
  }
}
