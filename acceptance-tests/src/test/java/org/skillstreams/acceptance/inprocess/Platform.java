package org.skillstreams.acceptance.inprocess;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.skillstreams.acceptance.shared.Bank;
import org.skillstreams.acceptance.shared.Refused;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.account.LapsedSuspensions;
import org.skillstreams.application.account.Passwords;
import org.skillstreams.application.account.Tokens;
import org.skillstreams.application.insight.RecordSweep;
import org.skillstreams.application.job.JobDueWork;
import org.skillstreams.application.notification.DigestDueWork;
import org.skillstreams.application.notification.HeldNoticeDueWork;
import org.skillstreams.application.notification.InMemoryMailer;
import org.skillstreams.application.notification.Mailer;
import org.skillstreams.application.notification.NotifyPeople;
import org.skillstreams.application.notification.PublicAddress;
import org.skillstreams.application.notification.RefreshJobs;
import org.skillstreams.application.notification.ReminderDueWork;
import org.skillstreams.application.notification.UnsubscribeKeys;
import org.skillstreams.application.payment.CompanyBooks;
import org.skillstreams.application.payment.ConnectedAccounts;
import org.skillstreams.application.payment.DisbursementDueWork;
import org.skillstreams.application.payment.InMemoryBooks;
import org.skillstreams.application.payment.InMemoryConnect;
import org.skillstreams.application.payment.InMemoryGateway;
import org.skillstreams.application.payment.Messages;
import org.skillstreams.application.payment.PayApprovedWithdrawals;
import org.skillstreams.application.payment.PaymentGateway;
import org.skillstreams.application.payment.PayoutAccountDueWork;
import org.skillstreams.application.payment.Payouts;
import org.skillstreams.application.payment.PurchaseDueWork;
import org.skillstreams.application.payment.Transfers;
import org.skillstreams.application.payment.WebhookBell;
import org.skillstreams.application.payment.WebhookDueWork;
import org.skillstreams.application.payment.WebhookSeal;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.ClockSwitch;
import org.skillstreams.application.shared.DeadlineSweep;
import org.skillstreams.application.shared.DueWork;
import org.skillstreams.application.shared.Outbox;
import org.skillstreams.application.shared.RelayFacts;
import org.skillstreams.application.shared.Subscriber;
import org.skillstreams.application.shared.SweepFailures;
import org.skillstreams.application.shared.Transactions;
import org.skillstreams.bootstrap.wiring.Assembly;
import org.skillstreams.domain.shared.FieldProblem;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.persistence.shared.JpaSweepFailures;
import org.skillstreams.persistence.shared.TestDatabase;

/**
 * The use cases on a database of this JVM, without server and container. Each call of a driver is
 * one transaction, as each request is on the server.
 */
final class Platform {

  private final TestDatabase database = TestDatabase.fresh();
  private final InMemoryGateway gateway = new InMemoryGateway();
  private final InMemoryBooks books = new InMemoryBooks();
  private final InMemoryConnect connect = new InMemoryConnect();
  private final InMemoryMailer mailer = new InMemoryMailer();
  private final Assembly assembly;

  Platform() {
    assembly = Adapters.on(database.entityManager());
    assembly
        .with(Passwords.class, new PlainPasswords())
        .with(Tokens.class, new PlainTokens())
        .with(java.time.Clock.class, java.time.Clock.systemUTC())
        .with(ClockSwitch.class, () -> true)
        .with(Transactions.class, database::inTransaction)
        .with(PaymentGateway.class, gateway)
        .with(CompanyBooks.class, books)
        .with(ConnectedAccounts.class, connect)
        .with(Transfers.class, connect)
        .with(Payouts.class, connect)
        .with(WebhookSeal.class, new Messages())
        .with(WebhookBell.class, () -> {})
        .with(Mailer.class, mailer)
        .with(UnsubscribeKeys.class, new PlainKeys())
        .with(PublicAddress.class, path -> "http://platform.test" + path)
        .with(DeadlineSweep.class, sweep());
  }

  private DeadlineSweep sweep() {
    var em = new Assembly().with(EntityManager.class, database.entityManager());
    var models =
        List.of(
            transactional(DueWork.class, assembly.get(JobDueWork.class)),
            transactional(DueWork.class, assembly.get(LapsedSuspensions.class)),
            transactional(DueWork.class, assembly.get(HeldNoticeDueWork.class)),
            transactional(DueWork.class, assembly.get(DigestDueWork.class)),
            transactional(DueWork.class, assembly.get(ReminderDueWork.class)),
            new Outside(database, assembly.get(PurchaseDueWork.class)),
            new Outside(database, assembly.get(WebhookDueWork.class)),
            new Outside(database, assembly.get(PayoutAccountDueWork.class)),
            new Outside(database, assembly.get(DisbursementDueWork.class)));
    return new DeadlineSweep(
        models, transactional(SweepFailures.class, em.get(JpaSweepFailures.class)));
  }

  /** The payment company. */
  InMemoryGateway gateway() {
    return gateway;
  }

  /** An hour ago, by the platform's time. */
  Instant anHourAgo() {
    return answer(() -> get(Clock.class).instant()).minus(Duration.ofHours(1));
  }

  /** The payment company's books. */
  InMemoryBooks books() {
    return books;
  }

  /** The part of the payment company that pays people. */
  InMemoryConnect connect() {
    return connect;
  }

  /** Does what is due, each item in its own transaction, as the server does. */
  void sweep(Caller by) {
    var summary = refusing(() -> get(DeadlineSweep.class).run());
    act(() -> get(RecordSweep.class).handle(by, summary));
    if (summary.failed() > 0) {
      throw new AssertionError(summary.failed() + " items failed in the sweep; the log says why");
    }
  }

  /** The mail server. */
  InMemoryMailer mailer() {
    return mailer;
  }

  /** Everybody hears of what happened. */
  void relay() {
    var subscribers =
        List.<Subscriber>of(
            get(PayApprovedWithdrawals.class), get(NotifyPeople.class), get(RefreshJobs.class));
    var _ =
        new RelayFacts(subscribers, get(Outbox.class), get(Transactions.class), get(Clock.class))
            .run();
  }

  Bank bank() {
    return new Bank(database, assembly);
  }

  <T> T get(Class<T> type) {
    return assembly.get(type);
  }

  /** What somebody does, in one transaction; a refusal is an answer and leaves nothing behind. */
  <T> T answer(Supplier<T> act) {
    return refusing(() -> database.inTransaction(act));
  }

  void act(Runnable act) {
    answer(() -> {
      act.run();
      return true;
    });
  }

  /** What makes its own transactions. */
  <T> T refusing(Supplier<T> act) {
    try {
      return act.get();
    } catch (Refusal refusal) {
      throw new Refused(
          refusal.reason().key(), refusal.problems().stream().map(FieldProblem::field).toList());
    }
  }

  /** Each call of the port in a transaction of its own. */
  private <T> T transactional(Class<T> port, T adapter) {
    var proxy =
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) ->
                database.inTransaction(() -> {
                  try {
                    return method.invoke(adapter, arguments);
                  } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                  } catch (InvocationTargetException e) {
                    throw e.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException(e.getCause());
                  }
                }));
    return port.cast(proxy);
  }

  /** Work that speaks to somebody else between its transactions. */
  private record Outside(TestDatabase database, DueWork work) implements DueWork {

    @Override
    public String subject() {
      return work.subject();
    }

    @Override
    public List<Due> due(Optional<Due> after, int limit) {
      return database.inTransaction(() -> work.due(after, limit));
    }

    @Override
    public boolean pass(UUID id) {
      return work.pass(id);
    }
  }
}
