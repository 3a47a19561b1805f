package org.skillstreams.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillstreams.domain.shared.Refusal;

@Tag("L2")
class PaymentUnitsTest {

  @ParameterizedTest
  @CsvSource({
    "USD, 1250, 1250",
    "JPY, 500, 500",
    "KWD, 1250, 1250",
    "MGA, 1200, 12",
    "ISK, 500, 50000",
    "UGX, 3000, 300000",
    "HUF, 1234, 1234"
  })
  void anAmountIsChargedInTheirUnitsAndComesBackInOurs(String code, long ours, long theirs) {
    var units = units(code);

    assertThat(units.charged(ours)).isEqualTo(theirs);
    assertThat(units.minor(theirs)).isEqualTo(ours);
  }

  @ParameterizedTest
  @CsvSource({"KWD, 1251", "BHD, 5", "MGA, 1250"})
  void whatLiesBetweenTheirStepsIsRefusedAndNeverRounded(String code, long ours) {
    refused(() -> units(code).charged(ours), LedgerRefusal.NOT_AN_AMOUNT);
  }

  @ParameterizedTest
  @CsvSource({"ISK, 50001", "UGX, 99"})
  void theirAmountsThatWeCannotHoldAreRefused(String code, long theirs) {
    refused(() -> units(code).minor(theirs), LedgerRefusal.NOT_AN_AMOUNT);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    refused(() -> units("ISK").charged(Long.MAX_VALUE), LedgerRefusal.AMOUNT_TOO_LARGE);
    refused(() -> units("MGA").minor(Long.MAX_VALUE), LedgerRefusal.AMOUNT_TOO_LARGE);
  }

  @ParameterizedTest
  @CsvSource({
    "USD, 1, true",
    "JPY, 1, true",
    "HUF, 12300, true",
    "HUF, 12345, false",
    "TWD, 50, false",
    "KWD, 1250, true",
    "KWD, 1255, false"
  })
  void someCurrenciesArePaidOutInWholeStepsOnly(String code, long ours, boolean payable) {
    assertThat(units(code).canBePaidOut(ours)).isEqualTo(payable);
  }

  @Test
  void nobodyPaysInCredits() {
    assertThatIllegalArgumentException().isThrownBy(() -> PaymentUnits.of(Currency.CREDITS));
  }

  private static PaymentUnits units(String code) {
    return PaymentUnits.of(Currency.of(code));
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable work, LedgerRefusal reason) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
