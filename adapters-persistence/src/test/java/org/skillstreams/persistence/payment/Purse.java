package org.skillstreams.persistence.payment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.ledger.DecideWithdrawal;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.ledger.RequestWithdrawal;
import org.skillstreams.application.ledger.SettleWithdrawal;
import org.skillstreams.application.ledger.WithdrawalMoves;
import org.skillstreams.application.ledger.WithdrawalTrack;
import org.skillstreams.application.ledger.WithdrawalView;
import org.skillstreams.application.payment.AdvanceDisbursement;
import org.skillstreams.application.payment.DisbursementCalls;
import org.skillstreams.application.payment.DisbursementMoves;
import org.skillstreams.application.payment.DisbursementTrack;
import org.skillstreams.application.payment.InMemoryConnect;
import org.skillstreams.application.payment.InMemoryGateway;
import org.skillstreams.application.payment.IntendDisbursement;
import org.skillstreams.application.payment.LinkPayoutAccount;
import org.skillstreams.application.payment.PayoutAccountMoves;
import org.skillstreams.application.payment.Readiness;
import org.skillstreams.application.payment.SettlePayoutAccount;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.application.shared.Transactions;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.Escrow;
import org.skillstreams.domain.ledger.Subject;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.payment.Disbursement;
import org.skillstreams.domain.payment.PayoutAccountSeen.Standing;
import org.skillstreams.persistence.audit.JpaAuditLog;
import org.skillstreams.persistence.ledger.JpaLedger;
import org.skillstreams.persistence.ledger.JpaLedgerProver;
import org.skillstreams.persistence.ledger.JpaWithdrawalViews;
import org.skillstreams.persistence.ledger.JpaWithdrawals;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.JpaEvents;
import org.skillstreams.persistence.shared.TestDatabase;
import org.skillstreams.persistence.shared.TestPeople;

/** The use cases of being paid on PostgreSQL, with the payment company in memory. */
final class Purse {

  static final long EIGHTY = 8_000;
  private static final Currency DOLLARS = Currency.of("USD");

  final TestDatabase database;
  final InMemoryConnect connect = new InMemoryConnect();
  final JpaDisbursements disbursements;
  final JpaPayoutAccounts accounts;
  final DisbursementMoves moves;
  final PayoutAccountMoves accountMoves;
  final IntendDisbursement intend;
  final AdvanceDisbursement advance;
  final LinkPayoutAccount link;
  final SettlePayoutAccount settleAccount;
  final DecideWithdrawal decide;

  private final Ids ids = UUID::randomUUID;
  private final JpaLedger ledger;
  private final RequestWithdrawal request;
  private final JpaWithdrawalViews views;

  Purse(TestDatabase database) {
    this.database = database;
    var em = database.entityManager();
    var clock = new JpaClock(em);
    var gateway = new InMemoryGateway();
    var audit = new JpaAuditLog(em, ids);
    var events = new JpaEvents(em, ids);
    Transactions transactions = database::inTransaction;
    var withdrawals = new JpaWithdrawals(em);
    var track = new WithdrawalTrack(audit, events);
    ledger = new JpaLedger(em, ids);
    views = new JpaWithdrawalViews(em);
    disbursements = new JpaDisbursements(em);
    accounts = new JpaPayoutAccounts(em);
    request = new RequestWithdrawal(withdrawals, views, ledger, track, clock, ids);
    var withdrawalMoves = new WithdrawalMoves(withdrawals, ledger, track, clock);
    decide = new DecideWithdrawal(withdrawalMoves, views);
    var disbursementTrack = new DisbursementTrack(audit, events);
    moves =
        new DisbursementMoves(
            disbursements, new SettleWithdrawal(withdrawalMoves, views), disbursementTrack, clock);
    accountMoves = new PayoutAccountMoves(accounts, disbursements, audit, events, clock);
    var readiness = new Readiness(accounts, accountMoves, connect, transactions);
    var calls = new DisbursementCalls(readiness, connect, connect, clock, transactions);
    intend = new IntendDisbursement(withdrawals, disbursements, disbursementTrack, clock);
    advance = new AdvanceDisbursement(disbursements, calls, moves, gateway, transactions, clock);
    link = new LinkPayoutAccount(accounts, accountMoves, gateway, connect, transactions, clock);
    settleAccount =
        new SettlePayoutAccount(accounts, accountMoves, gateway, connect, transactions, clock);
  }

  Caller person(Role role) {
    var person = new PersonId(UUID.randomUUID());
    new TestPeople(database).add(person, "Anna", role);
    return new Caller(person, role);
  }

  /** A provider who told the payment company everything. */
  Caller ready() {
    var provider = person(Role.PROVIDER);
    var _ = link.handle(new LinkPayoutAccount.Command(provider, "page"));
    var _ = connect.now(provider.person(), Standing.READY);
    return provider;
  }

  /** This provider earned eighty dollars and wants all of them. */
  WithdrawalId requested(Caller by) {
    var escrow = new Escrow(new Subject("booking", UUID.randomUUID()), DOLLARS);
    var id = escrow.engagement().id();
    var all = List.of(escrow.toWallet(by.person(), 1));
    var _ =
        database.inTransaction(() ->
            ledger.postAll(
                List.of(
                    escrow.hold(EIGHTY, BusinessKey.of("captured", id)),
                    escrow.split(EIGHTY, all, BusinessKey.of("released", id)))));
    var command = new RequestWithdrawal.Command(by, EIGHTY, "USD", UUID.randomUUID().toString());
    return new WithdrawalId(database.inTransaction(() -> request.handle(command)).id());
  }

  WithdrawalView approve(Caller admin, WithdrawalId withdrawal) {
    var command = new DecideWithdrawal.Command(admin, withdrawal, true, "Papers seen");
    return database.inTransaction(() -> decide.handle(command));
  }

  /** An approved withdrawal whose payment is intended. */
  WithdrawalId intended(Caller by) {
    var id = requested(by);
    var _ = approve(person(Role.ADMIN), id);
    if (!database.inTransaction(() -> intend.handle(id))) {
      throw new AssertionError("intended before");
    }
    return id;
  }

  /** Time passes until the disbursement is to be asked about, and somebody does. */
  boolean janitor(WithdrawalId id) {
    overdue(id);
    return advance.handle(id);
  }

  void overdue(WithdrawalId id) {
    execute(
        "update payment_disbursement set ask_at = now() - interval '1 minute'"
            + " where ask_at is not null and withdrawal_id = '"
            + id
            + "'");
  }

  Disbursement now(WithdrawalId id) {
    return database.inTransaction(() -> disbursements.lock(id));
  }

  WithdrawalView view(WithdrawalId id) {
    return database.inTransaction(() -> views.get(id));
  }

  /** The money on one of a person's accounts. */
  long balance(Caller of, String kind) {
    return database.inTransaction(() ->
        (Long)
            database
                .entityManager()
                .createNativeQuery(
                    "select coalesce(sum(balance), 0)::bigint from ledger_account"
                        + " where owner_id = ?1 and kind = ?2",
                    Long.class)
                .setParameter(1, of.person().value())
                .setParameter(2, kind)
                .getSingleResult());
  }

  void execute(String sql) {
    var _ =
        database.inTransaction(
            () -> Optional.of(database.entityManager().createNativeQuery(sql).executeUpdate()));
  }

  LedgerProof proof() {
    var em = database.entityManager();
    return database.inTransaction(() -> new JpaLedgerProver(em, new JpaClock(em)).prove());
  }
}
