package org.skillstreams.web.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.skillstreams.application.payment.ReadReconciliation;

/**
 * How much of the money is explained, for whoever watches the node. A difference takes no node out
 * of service: people must be able to look into it.
 */
@Readiness
@ApplicationScoped
public class ReconciliationHealth implements HealthCheck {

  private static final System.Logger LOG = System.getLogger(ReconciliationHealth.class.getName());

  @Inject private ReadReconciliation readReconciliation;

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("reconciliation");
    try {
      var overview = readReconciliation.handle();
      answer.up().withData("openDrifts", overview.openDrifts());
      overview
          .last()
          .ifPresent(run -> {
            answer.withData("comparedAt", run.startedAt().toString());
            run.books()
                .forEach(books ->
                    answer.withData(
                        "explained" + books.currency(), books.explained() + "/" + books.total()));
          });
      return answer.build();
    } catch (RuntimeException unreachable) {
      LOG.log(System.Logger.Level.WARNING, "The reconciliation cannot be read", unreachable);
      return answer.down().build();
    }
  }
}
