package org.skillstreams.application.job;

import java.time.Instant;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.RefundRules;

/** Every version of the refund rules; the last one is in force. */
public interface RefundRuleBook {

  RefundRules current();

  /** The version in force, held so that nobody else replaces it meanwhile. */
  RefundRules lock();

  /** Puts the next version in force. */
  void add(RefundRules rules, PersonId by, Instant at);
}
