package org.skillstreams.application.job;

import java.util.List;
import java.util.Optional;
import org.skillstreams.application.shared.DueWork;

/** Jobs whose deadline has passed by the platform's time. */
public interface DueJobs {

  /** The longest overdue first; see {@link DueWork#due}. */
  List<DueWork.Due> due(Optional<DueWork.Due> after, int limit);
}
