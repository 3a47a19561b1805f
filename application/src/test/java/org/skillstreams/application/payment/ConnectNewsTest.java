package org.skillstreams.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.PayoutAccount;
import org.skillstreams.domain.payment.PayoutAccountId;
import org.skillstreams.domain.payment.PayoutAccountSeen;
import org.skillstreams.domain.payment.PayoutAccountSeen.Standing;
import org.skillstreams.domain.payment.WebhookEndpoint;

/** Messages about the accounts of those who are paid (JS-08d). */
@Tag("JS-08")
class ConnectNewsTest {

  private final Till till = new Till();
  private PayoutAccountSeen account;

  @BeforeEach
  void annaOpensAnAccount() {
    till.payouts.accounts().addOnce(PayoutAccount.intend(till.anna.person(), till.clock.instant()));
    account =
        ((Outcome.Done<PayoutAccountSeen>) till.connect.open(till.anna.person(), "key")).value();
  }

  @Test
  @Tag("W2")
  void whatTheCompanySaysNowCountsAndNotWhatTheMessageSaid() {
    till.connect.now(till.anna.person(), Standing.READY);
    send("account.updated", account.id());
    till.connect.now(till.anna.person(), Standing.RESTRICTED);
    send("account.updated", account.id());
    till.drain.handle();

    assertThat(state()).isEqualTo("restricted");
    till.connect.now(till.anna.person(), Standing.READY);
    send("capability.updated", account.id());
    till.drain.handle();
    assertThat(state()).isEqualTo("ready");
  }

  @Test
  @Tag("W4")
  void whatIsNobodysOrOfNoUseIsKeptVisibly() {
    var stranger = till.connect.open(new PersonId(UUID.randomUUID()), "other");
    send("account.updated", ((Outcome.Done<PayoutAccountSeen>) stranger).value().id());
    send("person.updated", account.id());
    till.drain.handle();

    assertThat(till.inbox.list(Optional.empty(), Optional.empty(), PageRequest.first(10)).items())
        .extracting(WebhookCard::state, card -> card.cause().orElse(""))
        .containsExactlyInAnyOrder(
            tuple("dead", "payment.nobodys_account"), tuple("ignored", "no use for this type"));
  }

  private String state() {
    return new ReadPayoutAccount(till.payouts.accounts()).handle(till.anna).state();
  }

  private void send(String type, PayoutAccountId about) {
    var body = Messages.connected(about, type, about.value());
    var _ = till.accept.handle(WebhookEndpoint.CONNECT, body, Messages.GENUINE);
  }
}
