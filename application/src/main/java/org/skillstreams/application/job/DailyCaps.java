package org.skillstreams.application.job;

import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.DailyCap;

/** The caps that providers set on a day's claims. */
public interface DailyCaps {

  /** The provider's cap; {@link DailyCap#NONE} where none was ever set. */
  DailyCap of(PersonId provider);

  void save(PersonId provider, DailyCap cap);
}
