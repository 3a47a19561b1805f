package org.skillstreams.application.shared;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.skillstreams.application.shared.Outbox.Untold;
import org.skillstreams.domain.shared.Backoff;

/**
 * Tells facts to those who want to know, each in a transaction of its own, so that one who fails
 * holds up nobody else. A fact that somebody could not take rests, and with it what came after it
 * about the same subject; in the end it is buried, for an operator to look at. Any number of relays
 * may run at once and may die at any moment (BY-20, B2).
 */
public final class RelayFacts {

  private static final System.Logger LOG = System.getLogger(RelayFacts.class.getName());
  private static final int PAGE = 100;
  private static final int LONGEST_CAUSE = 500;

  private final Map<String, List<Subscriber>> wanted;
  private final Outbox outbox;
  private final Transactions transactions;
  private final Clock clock;

  public RelayFacts(
      List<Subscriber> subscribers, Outbox outbox, Transactions transactions, Clock clock) {
    this.wanted =
        subscribers.stream()
            .flatMap(one -> one.types().stream().map(type -> Map.entry(type, one)))
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What one run did. */
  public record Summary(int told, int failed) {

    Summary plus(Summary other) {
      return new Summary(told + other.told, failed + other.failed);
    }
  }

  /** Tells everything that may be told; must be called outside a transaction. */
  public Summary run() {
    var summary = new Summary(0, 0);
    Summary page;
    do {
      page = page();
      summary = summary.plus(page);
    } while (page.told() == PAGE);
    return summary;
  }

  private Summary page() {
    var told = new ArrayList<UUID>();
    var resting = new HashSet<UUID>();
    int failed = 0;
    for (var untold : transactions.apart(() -> outbox.next(PAGE))) {
      var fact = untold.fact();
      if (resting.contains(fact.subjectId())) {
        continue;
      }
      switch (tell(untold)) {
        case TOLD -> told.add(fact.id());
        case BUSY -> resting.add(fact.subjectId());
        case FAILED -> {
          resting.add(fact.subjectId());
          failed++;
        }
      }
    }
    if (!told.isEmpty()) {
      transactions.apart(() -> {
        outbox.told(told, clock.instant());
        return told;
      });
    }
    return new Summary(told.size(), failed);
  }

  private enum Ending {
    TOLD,
    BUSY,
    FAILED
  }

  private Ending tell(Untold untold) {
    var fact = untold.fact();
    for (var subscriber : wanted.getOrDefault(fact.type(), List.of())) {
      try {
        if (!transactions.apart(() -> tell(subscriber, fact))) {
          return Ending.BUSY;
        }
      } catch (RuntimeException broken) {
        LOG.log(
            System.Logger.Level.ERROR,
            subscriber.name() + " could not take " + fact.type() + " " + fact.id(),
            broken);
        rest(untold, subscriber.name() + ": " + broken);
        return Ending.FAILED;
      }
    }
    return Ending.TOLD;
  }

  /** Whether it was this relay's turn to tell. */
  private boolean tell(Subscriber subscriber, Fact fact) {
    if (!outbox.hold(fact.id())) {
      return false;
    }
    if (outbox.takeOnce(subscriber.name(), fact.id())) {
      subscriber.take(fact);
    }
    return true;
  }

  private void rest(Untold untold, String why) {
    var cause = why.substring(0, Math.min(why.length(), LONGEST_CAUSE));
    var id = untold.fact().id();
    int attempts = untold.attempts() + 1;
    transactions.apart(() -> {
      var now = clock.instant();
      if (!outbox.hold(id)) {
        return now;
      }
      if (Backoff.exhausted(attempts)) {
        outbox.bury(id, cause, now);
      } else {
        outbox.postpone(id, cause, now.plus(Backoff.pause(attempts, Backoff.spread(id))));
      }
      return now;
    });
  }
}
