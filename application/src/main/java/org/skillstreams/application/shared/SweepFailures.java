package org.skillstreams.application.shared;

import java.util.List;
import java.util.UUID;

/** What the sweep could not do. Each call is a transaction of its own. */
public interface SweepFailures {

  /** Everything of this subject that failed and has not succeeded since. */
  List<SweepFailure> of(String subject);

  /** Notes one more failure. */
  void record(String subject, UUID id, String error);

  /** It succeeded, or there is nothing left to do. */
  void forget(String subject, UUID id);
}
