package org.skillstreams.messaging.shared;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.atomic.AtomicBoolean;
import org.skillstreams.application.shared.Leftovers;

/** Forgets what was kept long enough, a little at a time. */
@Dependent
@Named("housekeeping")
public class HousekeepingBatchlet extends AbstractBatchlet {

  private final AtomicBoolean stopped = new AtomicBoolean();
  private final Instance<Leftovers> kinds;
  private final RemoveLeftovers remove;

  @Inject
  public HousekeepingBatchlet(@Any Instance<Leftovers> kinds, RemoveLeftovers remove) {
    this.kinds = kinds;
    this.remove = remove;
  }

  @Override
  public String process() {
    for (var kind : kinds) {
      boolean more = true;
      while (more && !stopped.get()) {
        more = remove.some(kind);
      }
    }
    return stopped.get() ? "stopped" : "done";
  }

  @Override
  public void stop() {
    stopped.set(true);
  }
}
