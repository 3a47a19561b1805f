package org.skillstreams.acceptance.inprocess;

import static java.util.function.Predicate.isEqual;

import java.time.Duration;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.Operators;
import org.skillstreams.acceptance.shared.PayoutDesk;
import org.skillstreams.application.payment.AcceptWebhook;
import org.skillstreams.application.payment.DrainDisbursements;
import org.skillstreams.application.payment.DrainInbox;
import org.skillstreams.application.payment.InMemoryConnect;
import org.skillstreams.application.payment.InMemoryGateway.Fault;
import org.skillstreams.application.payment.LinkPayoutAccount;
import org.skillstreams.application.payment.Messages;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.PayoutAccountSeen.Standing;
import org.skillstreams.domain.payment.PayoutSeen;
import org.skillstreams.domain.payment.WebhookEndpoint;

/** Being paid by the use cases, by a payment company in memory. */
record InProcessPayoutDesk(Platform platform, InMemoryConnect connect, Operators operators)
    implements PayoutDesk {

  @Override
  public void tellEverything(Member who) {
    var command = new LinkPayoutAccount.Command(who.caller(), UUID.randomUUID().toString());
    var _ = platform.refusing(() -> platform.get(LinkPayoutAccount.class).handle(command));
    var seen = connect.now(new PersonId(who.id().value()), Standing.READY);
    hear(Messages.connected(seen.id(), "account.updated", seen.id().value()));
    pay();
  }

  @Override
  public void pay() {
    platform.relay();
    var _ = platform.get(DrainDisbursements.class).handle();
  }

  @Override
  public void takes(UUID withdrawal) {
    var payout = bank(withdrawal, PayoutSeen.Standing.ARRIVED);
    hear(Messages.connected(payout.from(), "payout.paid", payout.id().value()));
  }

  @Override
  public void sendsBack(UUID withdrawal, int times) {
    var payout = bank(withdrawal, PayoutSeen.Standing.FAILED);
    for (int i = 0; i < times; i++) {
      hear(Messages.connected(payout.from(), "payout.failed", payout.id().value()));
    }
    pay();
  }

  @Override
  public void answersAreLost(boolean lost) {
    if (lost) {
      connect.fail("", Fault.ANSWER_LOST);
    } else {
      connect.mend();
    }
  }

  @Override
  public void timePasses(Member operator, Duration time) {
    operators.moveClock(operator, time);
    pay();
  }

  @Override
  public int transfers(Member who) {
    var account = "acct_payout-account-" + who.id() + "-1";
    return (int)
        connect.transfers().stream().map(one -> one.to().value()).filter(isEqual(account)).count();
  }

  private PayoutSeen bank(UUID withdrawal, PayoutSeen.Standing standing) {
    return connect.bank(withdrawal.toString(), standing);
  }

  private void hear(byte[] message) {
    var _ =
        platform.refusing(() ->
            platform
                .get(AcceptWebhook.class)
                .handle(WebhookEndpoint.CONNECT, message, Messages.GENUINE));
    var _ = platform.get(DrainInbox.class).handle();
  }
}
