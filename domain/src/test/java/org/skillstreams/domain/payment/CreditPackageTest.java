package org.skillstreams.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.FieldProblem;
import org.skillstreams.domain.shared.Reason;
import org.skillstreams.domain.shared.Refusal;

class CreditPackageTest {

  private final CreditPackage ten = PurchaseFixtures.tenCredits();

  @Test
  void everyWrongFieldIsNamed() {
    assertThatThrownBy(() -> new CreditPackage.Details(" ", 0, ten.price(), true, -1))
        .isInstanceOfSatisfying(
            Refusal.class,
            no ->
                assertThat(no.problems())
                    .extracting(FieldProblem::field)
                    .containsExactly("name", "credits", "position"));
    assertThatThrownBy(() -> new Price(0, "ABC"))
        .isInstanceOfSatisfying(
            Refusal.class,
            no ->
                assertThat(no.problems())
                    .extracting(FieldProblem::field)
                    .containsExactly("price.amount", "price.currency"));
  }

  @Test
  void anEditCountsAndAStaleOneIsRefused() {
    var details = new CreditPackage.Details("Ten more", 10, new Price(900, "EUR"), false, 2);
    var edited = ten.edit(details, 1);

    assertThat(edited.version()).isEqualTo(2);
    assertRefused(CommonRefusal.STALE_EDIT, () -> edited.edit(details, 1));
    assertRefused(PaymentRefusal.NOT_ON_SALE, edited::onSale);
    assertThat(ten.onSale()).isEqualTo(ten);
  }

  private static void assertRefused(Reason reason, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
