package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.shared.Refusal;

/** Begins to compare the payment company's books with ours: each night, and whenever wanted. */
@Dependent
@Transactional
public class StartReconciliation {

  private static final Duration AT_NIGHT = Duration.ofHours(3);

  private final Reconciliations reconciliations;
  private final CompanyBooks books;
  private final Clock clock;
  private final Ids ids;

  @Inject
  public StartReconciliation(
      Reconciliations reconciliations, CompanyBooks books, Clock clock, Ids ids) {
    this.reconciliations = reconciliations;
    this.books = books;
    this.clock = clock;
    this.ids = ids;
  }

  /** An operator wants it now; refused while one runs. */
  public UUID handle(Operator by) {
    if (!books.open()) {
      throw new Refusal(PaymentRefusal.NOT_CONFIGURED);
    }
    return begin(Optional.of(by.person()))
        .orElseThrow(() -> new Refusal(PaymentRefusal.ALREADY_RECONCILING));
  }

  /** After something was settled, so that the sums are right again; empty if one runs. */
  public Optional<UUID> anew(Operator by) {
    return begin(Optional.of(by.person()));
  }

  /** The night's; empty if there was one since three in the morning UTC, or one runs. */
  public Optional<UUID> nightly() {
    var night = clock.instant().minus(AT_NIGHT).truncatedTo(ChronoUnit.DAYS).plus(AT_NIGHT);
    boolean due = books.open() && !reconciliations.begunSince(night);
    return due ? begin(Optional.empty()) : Optional.empty();
  }

  private Optional<UUID> begin(Optional<PersonId> by) {
    var id = ids.next();
    return reconciliations.begin(id, clock.instant(), by) ? Optional.of(id) : Optional.empty();
  }
}
