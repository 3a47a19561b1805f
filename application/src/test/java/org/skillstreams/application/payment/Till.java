package org.skillstreams.application.payment;

import java.util.UUID;
import java.util.function.Supplier;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.audit.InMemoryAuditLog;
import org.skillstreams.application.ledger.InMemoryLedger;
import org.skillstreams.application.ledger.InMemoryWithdrawals;
import org.skillstreams.application.ledger.SettleWithdrawal;
import org.skillstreams.application.ledger.WithdrawalMoves;
import org.skillstreams.application.ledger.WithdrawalTrack;
import org.skillstreams.application.shared.InMemoryEvents;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.application.shared.SequentialIds;
import org.skillstreams.application.shared.Transactions;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.CreditStanding;
import org.skillstreams.domain.ledger.Subject;
import org.skillstreams.domain.payment.CheckoutSeen.Standing;
import org.skillstreams.domain.payment.PurchaseFixtures;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.domain.payment.WebhookEndpoint;

/** The use cases of buying credits on ports in memory, and one provider who buys. */
final class Till {

  final ManualClock clock = ManualClock.standing();
  final SequentialIds ids = new SequentialIds();
  final InMemoryGateway gateway = new InMemoryGateway();
  final InMemoryPackages packages = new InMemoryPackages();
  final InMemoryPurchases purchases = new InMemoryPurchases(clock);
  final InMemoryLedger ledger = new InMemoryLedger(clock, ids);
  final InMemoryAuditLog audit = new InMemoryAuditLog();
  final InMemoryEvents events = new InMemoryEvents();
  final Caller anna = new Caller(new PersonId(UUID.randomUUID()), Role.PROVIDER);
  final PurchaseTrack track = new PurchaseTrack(audit, events);
  final PurchaseMoves moves = new PurchaseMoves(purchases, ledger, track, clock);

  final Transactions transactions =
      new Transactions() {
        @Override
        public <T> T apart(Supplier<T> work) {
          return work.get();
        }
      };

  final StartPurchase start =
      new StartPurchase(
          packages, purchases, moves, track, purchases, gateway, transactions, clock, ids);
  final SettlePurchase settle = new SettlePurchase(purchases, moves, gateway, transactions, clock);

  final InMemoryConnect connect = new InMemoryConnect();
  final InMemoryPayouts payouts = new InMemoryPayouts(clock);
  final InMemoryWithdrawals withdrawals = new InMemoryWithdrawals(_ -> "Anna");
  final PayoutAccountMoves accountMoves =
      new PayoutAccountMoves(payouts.accounts(), payouts.disbursements(), audit, events, clock);
  final WithdrawalMoves withdrawalMoves =
      new WithdrawalMoves(withdrawals, ledger, new WithdrawalTrack(audit, events), clock);
  final DisbursementTrack disbursementTrack = new DisbursementTrack(audit, events);
  final DisbursementMoves disbursementMoves =
      new DisbursementMoves(
          payouts.disbursements(),
          new SettleWithdrawal(withdrawalMoves, withdrawals),
          disbursementTrack,
          clock);

  final WebhookQuestions questions = new WebhookQuestions(gateway);
  final InMemoryWebhooks inbox = new InMemoryWebhooks(clock);
  final AcceptWebhook accept =
      new AcceptWebhook(new Messages(), inbox, () -> {}, questions, transactions, ids);
  final WorkWebhook work =
      new WorkWebhook(
          inbox,
          questions,
          new WebhookNews(gateway, connect, connect, connect),
          new WebhookEffects(moves, accountMoves, disbursementMoves),
          transactions,
          clock);
  final DrainInbox drain = new DrainInbox(work);
  final ReplayWebhook replay = new ReplayWebhook(inbox, inbox, audit, clock);

  Till() {
    packages.add(PurchaseFixtures.tenCredits());
  }

  PurchaseView begin(String key) {
    return start.handle(new StartPurchase.Command(anna, PurchaseFixtures.TEN, key));
  }

  PurchaseView now(PurchaseView purchase) {
    return purchases.find(anna.person(), idOf(purchase)).orElseThrow();
  }

  /** Anna buys ten credits, pays, and we learn of it. */
  PurchaseView buy(String key) {
    var begun = begin(key);
    gateway.now(idOf(begun), Standing.PAID);
    learn(begun);
    return now(begun);
  }

  /** We learn what the payment company has to say about a purchase. */
  void learn(PurchaseView purchase) {
    var seen = gateway.seen(idOf(purchase));
    var _ = moves.make(idOf(purchase), (one, at) -> one.follow(seen, at));
  }

  /** The payment company sends a message, which is not worked yet. */
  void send(byte[] body) {
    var _ = accept.handle(WebhookEndpoint.PLATFORM, body, Messages.GENUINE);
  }

  void spend(int credits) {
    var lead = new Subject(Subject.JOB, ids.next());
    var _ =
        ledger.post(
            ledger
                .lockCredits(anna.person())
                .spend(credits, BusinessKey.of("claim", lead.id()), lead));
  }

  CreditStanding standing() {
    return ledger.lockStanding(anna.person());
  }

  static PurchaseId idOf(PurchaseView view) {
    return new PurchaseId(view.id());
  }
}
