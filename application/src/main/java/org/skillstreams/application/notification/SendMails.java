package org.skillstreams.application.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.skillstreams.application.notification.Mailer.Outcome;
import org.skillstreams.application.notification.Mails.Taken;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Transactions;
import org.skillstreams.domain.shared.Backoff;

/**
 * Sends what is due. A mail is taken, sent outside any transaction, and marked; a node that dies in
 * between leaves it to the next one after some minutes, under the same message id. While no server
 * can be reached nothing is lost and nothing counts as an attempt, for some days (B2).
 */
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SendMails {

  private static final System.Logger LOG = System.getLogger(SendMails.class.getName());
  private static final int AT_ONCE = 20;
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration REST = Duration.ofSeconds(30);
  private static final Duration TOO_OLD = Duration.ofDays(3);

  private final Mails mails;
  private final Mailer mailer;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  public SendMails(Mails mails, Mailer mailer, Transactions transactions, Clock clock) {
    this.mails = mails;
    this.mailer = mailer;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** How many left, and how many did not. */
  public record Summary(int sent, int failed) {

    Summary plus(Summary other) {
      return new Summary(sent + other.sent, failed + other.failed);
    }
  }

  public Summary handle() {
    var all = new Summary(0, 0);
    Summary some;
    do {
      some = some();
      all = all.plus(some);
    } while (some.sent() == AT_ONCE);
    return all;
  }

  private Summary some() {
    int sent = 0;
    var taken = transactions.apart(() -> mails.take(AT_ONCE, LEASE));
    for (var one : taken) {
      sent += settle(one, mailer.send(one.mail())) ? 1 : 0;
    }
    return new Summary(sent, taken.size() - sent);
  }

  private boolean settle(Taken taken, Outcome outcome) {
    return transactions.apart(() -> {
      var now = clock.instant();
      switch (outcome) {
        case Outcome.Sent() -> mails.sent(taken.mail().id(), now);
        case Outcome.Refused(var why) -> bury(taken, why, now);
        case Outcome.Deferred(var why) -> tryAgain(taken, why, now);
        case Outcome.Unreachable(var why) -> waitFor(taken, why, now);
      }
      return outcome instanceof Outcome.Sent;
    });
  }

  private void tryAgain(Taken taken, String why, Instant now) {
    int attempts = taken.attempts() + 1;
    var id = taken.mail().id();
    if (Backoff.exhausted(attempts)) {
      bury(taken, why, now);
    } else {
      mails.postpone(id, why, now.plus(Backoff.pause(attempts, Backoff.spread(id))), true);
    }
  }

  private void waitFor(Taken taken, String why, Instant now) {
    if (taken.queuedAt().isBefore(now.minus(TOO_OLD))) {
      bury(taken, why, now);
    } else {
      var id = taken.mail().id();
      var pause = REST.plusMillis(Math.round(REST.toMillis() * Backoff.spread(id)));
      mails.postpone(id, why, now.plus(pause), false);
    }
  }

  private void bury(Taken taken, String why, Instant now) {
    LOG.log(System.Logger.Level.ERROR, "Mail " + taken.mail().id() + " is given up: " + why);
    mails.bury(taken.mail().id(), why, now);
  }
}
