package org.skillstreams.application.notification;

import java.util.List;
import java.util.Optional;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.domain.account.PersonId;

/** Notices that wait to be gathered into one mail. */
public interface Digests {

  /** People whose digest is due; see {@link org.skillstreams.application.shared.DueWork#due}. */
  List<Due> due(Optional<Due> after, int limit);

  /** Takes what is due for somebody, oldest first, at most so many. The inbox is held. */
  List<StoredNotice> take(PersonId person, int most);
}
