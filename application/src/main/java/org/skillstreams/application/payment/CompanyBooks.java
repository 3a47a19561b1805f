package org.skillstreams.application.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.payment.Movement;

/** The payment company's own books, as far as they are about our account there. */
public interface CompanyBooks {

  /**
   * A stretch of its lines.
   *
   * @param items the latest first
   * @param next where to go on; empty at the end
   */
  record Stretch(List<Movement> items, Optional<String> next) {}

  /** Whether this installation has an account with the company. */
  boolean open();

  /** Lines since that moment, those after the given one when given; none throws. */
  Outcome<Stretch> since(Instant from, Optional<String> after);
}
