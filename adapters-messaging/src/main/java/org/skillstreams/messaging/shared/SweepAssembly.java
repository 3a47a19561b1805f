package org.skillstreams.messaging.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import org.skillstreams.application.shared.DeadlineSweep;
import org.skillstreams.application.shared.DueWork;
import org.skillstreams.application.shared.SweepFailures;

/** Gives the sweep everything in the application that can fall due. */
@ApplicationScoped
public class SweepAssembly {

  @Produces
  DeadlineSweep sweep(@Any Instance<DueWork> models, SweepFailures failures) {
    return new DeadlineSweep(models.stream().toList(), failures);
  }
}
