package org.skillstreams.application.notification;

import java.time.Instant;
import java.util.List;
import org.skillstreams.domain.notification.NotificationId;
import org.skillstreams.domain.shared.Refusal;

/** Which of their notices somebody means. */
public sealed interface Selection {

  /** These: 1 to 200. */
  record Picked(List<NotificationId> ids) implements Selection {

    private static final int MOST = 200;

    public Picked {
      ids = List.copyOf(ids);
      if (ids.isEmpty() || ids.size() > MOST) {
        throw Refusal.invalid("ids", "range", "Choose 1 to " + MOST + " notices.");
      }
    }
  }

  /** Everything that was told until then: what came later was not seen. */
  record Until(Instant time) implements Selection {}
}
