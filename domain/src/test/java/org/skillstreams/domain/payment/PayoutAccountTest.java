package org.skillstreams.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillstreams.domain.payment.DisbursementFixtures.NOON;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.PayoutAccount.State;
import org.skillstreams.domain.payment.PayoutAccountSeen.Standing;
import org.skillstreams.domain.shared.Refusal;

@Tag("JS-08")
class PayoutAccountTest {

  private final PersonId anna = new PersonId(UUID.randomUUID());
  private final PayoutAccount account = PayoutAccount.intend(anna, NOON);

  @Test
  void itIsWhatTheCompanySays() {
    var incomplete = account.follow(seen(anna, Standing.INCOMPLETE));
    var ready = incomplete.follow(seen(anna, Standing.READY));

    assertThat(account.state()).isEqualTo(State.NONE);
    assertThat(incomplete.state()).isEqualTo(State.INCOMPLETE);
    assertThat(incomplete.ready()).isEmpty();
    assertThat(ready.state()).isEqualTo(State.READY);
    assertThat(ready.ready()).contains(new PayoutAccountId("acct_" + anna));
    assertThat(ready.follow(seen(anna, Standing.READY))).isSameAs(ready);
    assertThat(ready.follow(seen(anna, Standing.RESTRICTED)).ready()).isEmpty();
  }

  @Test
  @Tag("W4")
  void somebodyElsesAccountIsNotBelieved() {
    var other = seen(new PersonId(UUID.randomUUID()), Standing.READY);

    assertThatThrownBy(() -> account.follow(other))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason()).isEqualTo(PaymentRefusal.OTHER_ACCOUNT));
  }

  @Test
  void aPageIsAskedAboutUntilTheAccountIsReady() {
    var asked = account.follow(seen(anna, Standing.INCOMPLETE)).askFor("k1", NOON);

    assertThat(asked.toBeAsked(NOON)).isFalse();
    assertThat(asked.toBeAsked(NOON.plus(Duration.ofMinutes(1)))).isTrue();
    assertThat(asked.follow(seen(anna, Standing.READY)).asking().at()).isEmpty();
  }

  @Test
  void oneKeyIsOnePage() {
    var first = account.askFor("k1", NOON);

    assertThat(first.askFor("k1", NOON)).isSameAs(first);
    assertThat(first.askFor("k2", NOON).pageKey()).isNotEqualTo(first.pageKey());
  }

  @Test
  @Tag("P1")
  void theCallKeepsItsKeyUntilItIsRefused() {
    assertThat(account.loseSight("no answer").openingKey()).isEqualTo(account.openingKey());
    assertThat(account.tryAgain(NOON).openingKey()).isNotEqualTo(account.openingKey());
  }

  private static PayoutAccountSeen seen(PersonId owner, Standing standing) {
    return DisbursementFixtures.account(owner, standing);
  }
}
