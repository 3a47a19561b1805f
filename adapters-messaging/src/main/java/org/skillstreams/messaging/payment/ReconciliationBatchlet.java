package org.skillstreams.messaging.payment;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.skillstreams.application.payment.ReconcileBooks;

/** One comparison of the books as a batch job. */
@Dependent
@Named("reconciliation")
public class ReconciliationBatchlet extends AbstractBatchlet {

  private final ReconcileBooks reconcile;
  private final String run;

  @Inject
  public ReconciliationBatchlet(ReconcileBooks reconcile, @BatchProperty(name = "run") String run) {
    this.reconcile = reconcile;
    this.run = run;
  }

  @Override
  public String process() {
    reconcile.handle(UUID.fromString(run));
    return "compared";
  }
}
