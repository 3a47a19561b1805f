package org.skillstreams.application.job;

import java.time.Instant;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.DailyCap;
import org.skillstreams.domain.job.Spent;

/**
 * The caps that providers set, and what they have spent against them. Who decides on both holds the
 * provider's credits, so that nothing is spent meanwhile.
 */
public interface DailyCaps {

  /** The provider's cap; {@link DailyCap#NONE} where none was ever set. */
  DailyCap of(PersonId provider);

  void save(PersonId provider, DailyCap cap);

  /** What the provider's claims since then cost, less what came back. */
  Spent spentSince(PersonId provider, Instant since);
}
