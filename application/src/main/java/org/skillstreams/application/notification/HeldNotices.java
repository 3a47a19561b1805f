package org.skillstreams.application.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.shared.DueWork.Due;

/** Notices about what may still be undone. */
public interface HeldNotices {

  /** Keeps one back; one of the same kind and subject that is there already stays instead. */
  void hold(UUID id, Notice notice, Instant until);

  /** Those whose time has come; see {@link org.skillstreams.application.shared.DueWork#due}. */
  List<Due> due(Optional<Due> after, int limit);

  /**
   * Takes one out; empty if somebody else did, if it was undone meanwhile, or if the person knows
   * more than it says by now.
   */
  Optional<Notice> take(UUID id);
}
