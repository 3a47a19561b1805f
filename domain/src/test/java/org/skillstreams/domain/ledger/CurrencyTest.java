package org.skillstreams.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
}
