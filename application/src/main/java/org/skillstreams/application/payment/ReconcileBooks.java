package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.ledger.Ledger;
import org.skillstreams.application.payment.CompanyBooks.Stretch;
import org.skillstreams.application.payment.Reconciliations.Findings;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Transactions;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.payment.Movement;

/**
 * Compares the payment company's books with ours (BY-07): its new lines are read and kept, what
 * only they tell is posted, each line is matched with what was posted for it, and what is left is
 * noted as drift. Broken off anywhere, the next one goes on.
 */
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ReconcileBooks {

  private static final System.Logger LOG = System.getLogger(ReconcileBooks.class.getName());
  private static final int LONGEST_CAUSE = 500;

  private final Reconciliations reconciliations;
  private final CompanyBooks books;
  private final Ledger ledger;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  public ReconcileBooks(
      Reconciliations reconciliations,
      CompanyBooks books,
      Ledger ledger,
      Transactions transactions,
      Clock clock) {
    this.reconciliations = reconciliations;
    this.books = books;
    this.ledger = ledger;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Does what was begun under this id; must be called outside a transaction. */
  public void handle(UUID id) {
    try {
      int lines = read();
      transactions.apart(() -> {
        var now = clock.instant();
        var findings = reconciliations.compare(now);
        reconciliations.end(id, lines, findings, now);
        return findings;
      });
    } catch (RuntimeException broken) {
      LOG.log(System.Logger.Level.ERROR, "Reconciliation " + id + " broke off", broken);
      var cause = Optional.ofNullable(broken.getMessage()).orElseGet(broken::toString);
      transactions.apart(() -> {
        reconciliations.fail(
            id, cause.substring(0, Math.min(cause.length(), LONGEST_CAUSE)), clock.instant());
        return id;
      });
    }
  }

  /** Matches anew without reading the company's books. */
  Findings compare() {
    return transactions.apart(() -> reconciliations.compare(clock.instant()));
  }

  /** How many lines were new. */
  private int read() {
    var since = transactions.apart(reconciliations::since);
    int lines = 0;
    Optional<String> next = Optional.empty();
    do {
      var stretch = told(books.since(since, next));
      lines += transactions.apart(() -> keep(stretch.items()));
      next = stretch.next();
    } while (next.isPresent());
    return lines;
  }

  private int keep(List<Movement> lines) {
    var fresh = reconciliations.add(lines);
    var postings = new ArrayList<Posting>();
    fresh.forEach(line -> postings.addAll(MovementPostings.of(line)));
    var _ = ledger.postAll(postings);
    return fresh.size();
  }

  private static Stretch told(Outcome<Stretch> outcome) {
    return switch (outcome) {
      case Outcome.Done<Stretch>(var stretch) -> stretch;
      case Outcome.Refused<Stretch>(var cause) ->
          throw new IllegalStateException("The payment company refused: " + cause);
      case Outcome.Unknown<Stretch>(var cause) ->
          throw new IllegalStateException("The payment company did not answer: " + cause);
    };
  }
}
