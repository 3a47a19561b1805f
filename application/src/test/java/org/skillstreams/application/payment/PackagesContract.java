package org.skillstreams.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.payment.CreditPackage;
import org.skillstreams.domain.payment.PackageId;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.Price;
import org.skillstreams.domain.shared.Refusal;

/** How packages are kept, whatever they are kept in. */
public abstract class PackagesContract {

  protected abstract Packages packages();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void theyComeInTheOrderOfTheirPositions() {
    var second = add(pack(2));
    var first = add(pack(1));

    assertThat(inTransaction(packages()::all)).containsSubsequence(first, second);
    assertThat(inTransaction(() -> packages().find(first.id()))).contains(first);
  }

  @Test
  void anEditIsKept() {
    var before = add(pack(3));
    var edited =
        before.edit(new CreditPackage.Details("Twenty", 20, new Price(1_800, "EUR"), false, 4), 1);
    inTransaction(() -> {
      packages().save(edited);
      return edited;
    });

    assertThat(inTransaction(() -> packages().lock(before.id()))).isEqualTo(edited);
  }

  @Test
  void anIdIsTakenOnce() {
    var taken = add(pack(5));

    assertRefused(PaymentRefusal.PACKAGE_EXISTS, () -> add(taken));
    assertRefused(
        PaymentRefusal.NO_SUCH_PACKAGE,
        () -> inTransaction(() -> packages().lock(new PackageId("nobody-sells-this"))));
  }

  private CreditPackage add(CreditPackage pack) {
    return inTransaction(() -> {
      packages().add(pack);
      return pack;
    });
  }

  private static CreditPackage pack(int position) {
    return CreditPackage.create(
        "p-" + UUID.randomUUID(),
        new CreditPackage.Details("Ten credits", 10, new Price(1_000, "USD"), true, position));
  }

  private static void assertRefused(PaymentRefusal reason, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
