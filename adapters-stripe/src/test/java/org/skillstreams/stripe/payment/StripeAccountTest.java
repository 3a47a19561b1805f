package org.skillstreams.stripe.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StripeAccountTest {

  @Test
  void playMoneyIsForDemosAndRealMoneyForProduction() {
    assertThat(account("sk_test_1", true).live()).isFalse();
    assertThat(account("sk_live_1", false).live()).isTrue();
    assertThat(account("rk_live_1", false).live()).isTrue();
  }

  @Test
  void theWrongKindOfKeyDoesNotStart() {
    assertThatThrownBy(() -> account("sk_test_1", false)).hasMessageContaining("no live key");
    assertThatThrownBy(() -> account("sk_live_1", true)).hasMessageContaining("demo");
  }

  @Test
  void withoutAKeyNothingIsConfigured() {
    assertThat(account(" ", true).configured()).isFalse();
    assertThat(account("sk_test_1", true).configured()).isTrue();
  }

  private static StripeAccount account(String key, boolean demo) {
    return new StripeAccount(Optional.of(key), Optional.empty(), () -> demo);
  }
}
