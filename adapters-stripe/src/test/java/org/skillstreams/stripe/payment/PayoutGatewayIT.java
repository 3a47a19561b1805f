package org.skillstreams.stripe.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skillstreams.stripe.payment.Stripe.done;
import static org.skillstreams.stripe.payment.Stripe.key;
import static org.skillstreams.stripe.payment.Stripe.recently;

import com.stripe.exception.StripeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.payment.Outcome;
import org.skillstreams.application.payment.Payouts;
import org.skillstreams.application.payment.Transfers;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.Money;
import org.skillstreams.domain.payment.PayoutAccountId;
import org.skillstreams.domain.payment.PayoutAccountSeen.Standing;
import org.skillstreams.domain.payment.PayoutId;
import org.skillstreams.domain.payment.PayoutSeen;
import org.skillstreams.domain.payment.TransferId;

/** Accounts of those who are paid, transfers to them and payouts from there (JS-08c). */
@Tag("JS-08")
class PayoutGatewayIT {

  @RegisterExtension static final Stripe stripe = new Stripe();

  private static final Money EIGHTY = new Money(8_000, "USD");

  private final PersonId anna = new PersonId(UUID.randomUUID());
  private final String reference = UUID.randomUUID().toString();

  @Test
  void anAccountIsOpenedOnceAndFoundByItsOwner() {
    var callKey = key();
    var opened = done(stripe.accounts().open(anna, callKey));

    assertThat(opened.standing()).isEqualTo(Standing.INCOMPLETE);
    assertThat(opened.reference()).isEqualTo(anna.toString());
    assertThat(opened.bank()).isEmpty();
    assertThat(opened.needs()).isNotEmpty();
    assertThat(done(stripe.accounts().open(anna, callKey)).id()).isEqualTo(opened.id());
    assertThat(done(stripe.accounts().find(anna, recently())).orElseThrow().id())
        .isEqualTo(opened.id());
    assertThat(done(stripe.accounts().find(new PersonId(UUID.randomUUID()), recently()))).isEmpty();
    assertThat(done(stripe.accounts().look(opened.id()))).isEqualTo(opened);
  }

  @Test
  void theSameKeyLeadsToTheSamePage() {
    var opened = done(stripe.accounts().open(anna, key()));
    var callKey = key();
    var page = done(stripe.accounts().link(opened.id(), callKey));

    assertThat(page).startsWith("http");
    assertThat(done(stripe.accounts().link(opened.id(), callKey))).isEqualTo(page);
    assertThat(done(stripe.accounts().link(opened.id(), key()))).isNotEqualTo(page);
  }

  @Test
  void anAccountIsReadyOnceItsOwnerToldEverything() {
    var seen = done(stripe.accounts().look(stripe.ready()));

    assertThat(seen.standing()).isEqualTo(Standing.READY);
    assertThat(seen.bank()).contains("6789");
    assertThat(seen.needs()).isEmpty();
  }

  @Test
  void anAccountThatLacksADocumentIsRestrictedAndSaysWhich() {
    var seen = done(stripe.accounts().look(stripe.onboarded("incomplete")));

    assertThat(seen.standing()).isEqualTo(Standing.RESTRICTED);
    assertThat(seen.needs()).isEqualTo(List.of("individual.verification.document"));
  }

  @Test
  void moneyGoesToTheAccountAndFromThereToTheBank() throws StripeException {
    var account = stripe.ready();
    stripe.fund(8_000, "usd");
    var sent = done(stripe.transfers().send(transfer(account)));
    assertThat(sent.reference()).isEqualTo(reference);
    assertThat(sent.money()).isEqualTo(EIGHTY);
    assertThat(sent.to()).isEqualTo(account);
    assertThat(done(stripe.transfers().find(reference))).contains(sent);
    assertThat(done(stripe.transfers().look(sent.id()))).isEqualTo(sent);
    assertThat(done(stripe.transfers().find(UUID.randomUUID().toString()))).isEmpty();

    var paid = done(stripe.payouts().send(payout(account)));
    assertThat(paid.standing()).isEqualTo(PayoutSeen.Standing.UNDER_WAY);
    assertThat(done(stripe.payouts().find(account, reference, recently()))).contains(paid);
    assertThat(done(stripe.payouts().find(account, "another", recently()))).isEmpty();

    stripe.controls().settlePayouts();
    assertThat(done(stripe.payouts().look(account, paid.id())).standing())
        .isEqualTo(PayoutSeen.Standing.ARRIVED);
  }

  @Test
  void aPayoutThatTheBankSentBackSaysWhyAndItsTransferIsTakenBack() throws StripeException {
    var account = stripe.ready();
    stripe.fund(8_000, "usd");
    var sent = done(stripe.transfers().send(transfer(account)));
    var paid = done(stripe.payouts().send(payout(account)));
    var _ = stripe.controls().failPayout(paid.id().value());

    var failed = done(stripe.payouts().look(account, paid.id()));
    assertThat(failed.standing()).isEqualTo(PayoutSeen.Standing.FAILED);
    assertThat(failed.cause()).contains("account_closed");
    assertThat(done(stripe.transfers().reverse(sent.id(), key())).isReversed()).isTrue();
    assertThat(done(stripe.transfers().look(sent.id())).isReversed()).isTrue();
  }

  @Test
  @Tag("P2")
  void aTransferIsTakenBackOnce() throws StripeException {
    var account = stripe.ready();
    stripe.fund(8_000, "usd");
    var sent = done(stripe.transfers().send(transfer(account)));
    assertThat(done(stripe.transfers().reverse(sent.id(), key())).reversed()).isEqualTo(8_000);

    assertThat(stripe.transfers().reverse(sent.id(), key())).isInstanceOf(Outcome.Refused.class);
    assertThat(done(stripe.transfers().look(sent.id())).reversed()).isEqualTo(8_000);
  }

  @Test
  void whatCannotBeIsRefusedAndSaysWhy() {
    var unready = done(stripe.accounts().open(anna, key())).id();
    var nobody = new PayoutAccountId("acct_nobody");

    assertThat(stripe.transfers().send(transfer(unready)))
        .isEqualTo(new Outcome.Refused<>("insufficient_capabilities_for_transfer"));
    assertThat(stripe.accounts().look(nobody)).isInstanceOf(Outcome.Refused.class);
    assertThat(stripe.transfers().look(new TransferId("tr_none")))
        .isEqualTo(new Outcome.Refused<>("resource_missing"));
    assertThat(stripe.payouts().look(unready, new PayoutId("po_none")))
        .isEqualTo(new Outcome.Refused<>("resource_missing"));
    assertThat(stripe.payouts().send(payout(unready))).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  @Tag("L2")
  void currenciesGoInStripesUnitsAndComeBackInOurs() throws StripeException {
    var account = stripe.ready();
    for (var money : List.of(new Money(500, "ISK"), new Money(700, "JPY"))) {
      var code = money.currency().toLowerCase(Locale.ROOT);
      stripe.fund(code.equals("isk") ? 50_000 : 700, code);
      var name = UUID.randomUUID().toString();
      var order = new Transfers.Order(name, account, money, Optional.empty(), key());
      var sent = done(stripe.transfers().send(order));

      assertThat(sent.money()).isEqualTo(money);
      assertThat(stripe.api().transfers().retrieve(sent.id().value()).getAmount())
          .isEqualTo(code.equals("isk") ? 50_000 : 700);
    }
  }

  private Transfers.Order transfer(PayoutAccountId to) {
    return new Transfers.Order(reference, to, EIGHTY, Optional.empty(), key());
  }

  private Payouts.Order payout(PayoutAccountId from) {
    return new Payouts.Order(reference, from, EIGHTY, key());
  }
}
