package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Transactions;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.PayoutAccount;
import org.skillstreams.domain.payment.PayoutAccountSeen;
import org.skillstreams.domain.shared.Refusal;

/**
 * A provider goes to the payment company's page, where they tell who they are and where their money
 * goes. The first time, an account is opened for them there: intended, called, written. A key that
 * was used before leads to the same page.
 */
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LinkPayoutAccount {

  private final PayoutAccounts accounts;
  private final PayoutAccountMoves moves;
  private final PaymentGateway gateway;
  private final ConnectedAccounts connected;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  public LinkPayoutAccount(
      PayoutAccounts accounts,
      PayoutAccountMoves moves,
      PaymentGateway gateway,
      ConnectedAccounts connected,
      Transactions transactions,
      Clock clock) {
    this.accounts = accounts;
    this.moves = moves;
    this.gateway = gateway;
    this.connected = connected;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What is wanted.
   *
   * @param idempotencyKey chosen by the client for this one page
   */
  public record Command(Caller by, String idempotencyKey) {}

  /** Where to go. The address opens once, for some minutes, and is nobody else's business. */
  public record PayoutLink(String url) {}

  /** The account as it was when the page was asked for, and how long ago it was intended. */
  private record Intent(PayoutAccount account, boolean fresh, Duration age) {}

  /** Must be called outside a transaction. */
  public PayoutLink handle(Command command) {
    command.by().mustBe(Role.PROVIDER);
    RequestKey.check(command.idempotencyKey());
    var intent = transactions.apart(() -> intend(command));
    var account = intent.account().seen().isPresent() ? intent.account() : open(intent);
    var id = account.seen().orElseThrow().id();
    return new PayoutLink(answered(connected.link(id, account.pageKey())));
  }

  private Intent intend(Command command) {
    if (!gateway.configured()) {
      throw new Refusal(PaymentRefusal.NOT_CONFIGURED);
    }
    var owner = command.by().person();
    var now = clock.instant();
    boolean fresh = accounts.addOnce(PayoutAccount.intend(owner, now));
    var since = accounts.lock(owner).opening().since();
    var account =
        moves.edit(owner, one -> attempt(one).askFor(command.idempotencyKey(), clock.instant()));
    return new Intent(account, fresh, Duration.between(since, now));
  }

  /** A call whose key is forgotten by now gets another one. */
  private PayoutAccount attempt(PayoutAccount account) {
    var now = clock.instant();
    return account.opening().forgotten(now) ? account.tryAgain(now) : account;
  }

  private PayoutAccount open(Intent intent) {
    var owner = intent.account().owner();
    var outcome = ask(intent);
    var after = transactions.apart(() -> moves.edit(owner, one -> after(outcome, one)));
    var _ = answered(outcome);
    return after;
  }

  private Outcome<PayoutAccountSeen> ask(Intent intent) {
    var owner = intent.account().owner();
    if (!intent.fresh()) {
      var found = connected.find(owner, intent.age());
      if (!(found instanceof Outcome.Done<Optional<PayoutAccountSeen>>(var seen))) {
        return new Outcome.Unknown<>("not found out");
      }
      if (seen.isPresent()) {
        return new Outcome.Done<>(seen.get());
      }
    }
    return connected.open(owner, intent.account().openingKey());
  }

  private PayoutAccount after(Outcome<PayoutAccountSeen> outcome, PayoutAccount account) {
    return switch (outcome) {
      case Outcome.Done<PayoutAccountSeen>(var seen) -> account.follow(seen);
      case Outcome.Refused<PayoutAccountSeen> _ -> account.tryAgain(clock.instant());
      case Outcome.Unknown<PayoutAccountSeen>(var cause) -> account.loseSight(cause);
    };
  }

  private static <T> T answered(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T> _ -> throw new Refusal(PaymentRefusal.PAGE_REFUSED);
      case Outcome.Unknown<T> _ -> throw new Refusal(PaymentRefusal.NO_ANSWER);
    };
  }
}
