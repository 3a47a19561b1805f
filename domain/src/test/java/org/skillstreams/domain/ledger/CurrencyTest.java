package org.skillstreams.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillstreams.domain.shared.Refusal;

@Tag("L2")
class CurrencyTest {

  @ParameterizedTest
  @CsvSource({"USD,2", "EUR,2", "JPY,0", "KWD,3", "CREDITS,0"})
  void aCurrencyKnowsTheDigitsOfItsMinorUnit(String code, int decimals) {
    assertThat(Currency.of(code).decimals()).isEqualTo(decimals);
    assertThat(Currency.of(code).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"usd", "US", "DOLLAR", "", "ZZZ", "XAU", "XTS"})
  void whatOneCannotPayInIsNoCurrency(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> Currency.of(code));
  }

  @Test
  void creditsAreNoMoney() {
    assertThat(Currency.of("CREDITS").isCredits()).isTrue();
    assertThat(Currency.of("USD").isCredits()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "USD, 1250, 12.50",
    "USD, 5, 0.05",
    "USD, -5, -0.05",
    "JPY, 500, 500",
    "KWD, 1250, 1.250",
    "KWD, 1, 0.001",
    "CREDITS, 7, 7",
    "USD, 9223372036854775807, 92233720368547758.07"
  })
  void anAmountIsWrittenWithTheDigitsOfItsCurrencyAndReadBack(
      String code, long minor, String written) {
    var currency = Currency.of(code);

    assertThat(currency.format(minor)).isEqualTo(written);
    assertThat(currency.parse(written)).isEqualTo(minor);
  }

  @ParameterizedTest
  @CsvSource({"USD, 12, 1200", "USD, 12.5, 1250", "JPY, 500.00, 500", "KWD, 0.1, 100"})
  void fewerDigitsAreFineAndSoAreZeros(String code, String written, long minor) {
    assertThat(Currency.of(code).parse(written)).isEqualTo(minor);
  }

  @ParameterizedTest
  @CsvSource({
    "USD, 0.001",
    "JPY, 0.5",
    "KWD, 1.0001",
    "USD, '1,000'",
    "USD, 1e3",
    "USD, .5",
    "USD, ''",
    "USD, +1",
    "USD, ' 1'"
  })
  void whatIsNoAmountInTheCurrencyIsRefusedAndNeverRounded(String code, String written) {
    assertThatThrownBy(() -> Currency.of(code).parse(written))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason()).isEqualTo(LedgerRefusal.NOT_AN_AMOUNT));
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> Currency.of("USD").parse("92233720368547758.08"))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason()).isEqualTo(LedgerRefusal.AMOUNT_TOO_LARGE));
  }

  @Test
  void aCodeThatSomebodySendsIsMoneyOrNothing() {
    assertThat(Currency.money("USD")).contains(Currency.of("USD"));
    assertThat(Currency.money("CREDITS")).isEmpty();
    assertThat(Currency.money("usd")).isEmpty();
    assertThat(Currency.money("")).isEmpty();
  }

  @Test
  void everyCurrencyOneCanPayInIsReadBackAsItIsWritten() {
    java.util.Currency.getAvailableCurrencies().stream()
        .map(java.util.Currency::getCurrencyCode)
        .flatMap(code -> Currency.money(code).stream())
        .forEach(
            currency -> assertThat(currency.parse(currency.format(123_456))).isEqualTo(123_456));
  }
}
