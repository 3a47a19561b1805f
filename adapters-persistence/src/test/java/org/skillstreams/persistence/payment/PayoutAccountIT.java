package org.skillstreams.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.payment.InMemoryGateway.Fault;
import org.skillstreams.application.payment.LinkPayoutAccount;
import org.skillstreams.application.payment.PayoutAccountView;
import org.skillstreams.application.payment.ReadPayoutAccount;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.payment.DisbursementStage;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.PayoutAccountSeen.Standing;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.persistence.shared.Race;
import org.skillstreams.persistence.shared.TestDatabase;

/** How providers come to be paid, on PostgreSQL. */
@Tag("JS-08")
class PayoutAccountIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final Purse purse = new Purse(database);
  private final Caller anna = purse.person(Role.PROVIDER);

  @Test
  void whoNeverWentThereHasNoAccount() {
    assertThat(read().state()).isEqualTo("none");
  }

  @Test
  void whoToldEverythingIsReadyAndSeesWhereTheMoneyGoes() {
    assertThat(page("k1")).startsWith("https://");
    assertThat(read().state()).isEqualTo("incomplete");
    assertThat(read().needs()).containsExactly("external_account");
    var _ = purse.connect.now(anna.person(), Standing.READY);
    overdue();

    assertThat(purse.settleAccount.handle(anna.person())).isTrue();
    assertThat(read().state()).isEqualTo("ready");
    assertThat(read().bank()).contains("•••• 6789");
    assertThat(purse.settleAccount.handle(anna.person())).as("nothing to ask").isFalse();
  }

  @Test
  @Tag("C1")
  void manyClicksAtOnceOpenOneAccountAndOneKeyIsOnePage() throws Exception {
    var race = Race.run(8, _ -> page("k1"));

    assertThat(race.done()).hasSize(8).containsOnly(race.done().getFirst());
    assertThat(purse.connect.accounts()).hasSize(1);
    assertThat(page("k2")).isNotEqualTo(race.done().getFirst());
  }

  @ParameterizedTest
  @Tag("P1")
  @CsvSource({"LOST, NO_ANSWER", "ANSWER_LOST, NO_ANSWER", "REFUSES, PAGE_REFUSED"})
  void whatGoesWrongAtTheOpeningIsMadeGoodByTheNextClick(Fault fault, PaymentRefusal said) {
    purse.connect.fail("open", fault);
    assertThatThrownBy(() -> page("k1"))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.reason()).isEqualTo(said));
    assertThat(read().state()).isEqualTo("none");

    purse.connect.mend();
    assertThat(page("k1")).startsWith("https://");
    assertThat(purse.connect.accounts()).hasSize(1);
  }

  @Test
  void moneyWaitsVisiblyForAnAccountAndGoesOnOnceItIsReady() {
    var id = purse.intended(anna);
    var _ = purse.advance.handle(id);
    assertThat(purse.view(id).payout().orElseThrow().state()).isEqualTo("waiting_for_account");
    assertThat(purse.view(id).payout().orElseThrow().cause()).contains("no_account");

    var _ = page("k1");
    var _ = purse.connect.now(anna.person(), Standing.READY);
    overdue();
    assertThat(purse.settleAccount.handle(anna.person())).isTrue();
    assertThat(purse.advance.handle(id)).as("woken, so due at once").isTrue();
    assertThat(purse.now(id).stage()).isEqualTo(DisbursementStage.UNDER_WAY);
  }

  @Test
  void anAccountThatWasRestrictedMeanwhileIsNoticedBeforeMoneyMoves() {
    var bert = purse.ready();
    var id = purse.intended(bert);
    var _ = purse.connect.now(bert.person(), Standing.RESTRICTED);
    var _ = purse.advance.handle(id);

    assertThat(purse.view(id).payout().orElseThrow().cause()).contains("restricted");
    assertThat(purse.connect.transfers()).isEmpty();
    assertThat(purse.balance(bert, "in_transit")).isEqualTo(Purse.EIGHTY);
  }

  private String page(String key) {
    return purse.link.handle(new LinkPayoutAccount.Command(anna, key)).url();
  }

  private PayoutAccountView read() {
    return database.inTransaction(() -> new ReadPayoutAccount(purse.accounts).handle(anna));
  }

  private void overdue() {
    purse.execute("update payment_payout_account set ask_at = now() - interval '1 minute'");
  }
}
