package org.skillstreams.application.payment;

import java.util.UUID;

/** Has a comparison that was begun done in the background. */
public interface ReconciliationBell {

  void ring(UUID begun);
}
