package org.skillstreams.application.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.Drift;
import org.skillstreams.domain.payment.Movement;

/** The payment company's books beside ours. */
public interface Reconciliations {

  /**
   * What a comparison came to.
   *
   * @param found differences that were not known
   * @param closed differences that are no more
   * @param open differences that stand
   */
  record Findings(int found, int closed, int open) {}

  /** Begins one; false while another runs. One that has run for an hour is taken for lost. */
  boolean begin(UUID id, Instant now, Optional<PersonId> by);

  /** Whether one was begun since then. */
  boolean begunSince(Instant then);

  /** From when on the company's books must be read. */
  Instant since();

  /** Keeps the company's lines; answers those that are new. */
  List<Movement> add(List<Movement> lines);

  /** Finds for each line what was posted for it, and notes what differs. */
  Findings compare(Instant now);

  /** Ends one with what it came to, and with the sums of both books. */
  void end(UUID id, int lines, Findings findings, Instant now);

  /** It did not work out. */
  void fail(UUID id, String cause, Instant now);

  /** A difference, held until the transaction ends; refused if there is none. */
  Drift lock(UUID drift);

  /** The company is asked about it. */
  void asked(UUID drift, Instant now);

  /** An operator says why it is as it is. */
  void explain(UUID drift, PersonId by, String reason, Instant now);
}
