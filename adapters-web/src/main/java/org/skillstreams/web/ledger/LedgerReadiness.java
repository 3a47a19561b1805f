package org.skillstreams.web.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.ledger.WatchLedger;

/**
 * A node is not ready while the ledger's last proof does not hold: better no claims than wrong
 * books.
 */
@Readiness
@ApplicationScoped
public class LedgerReadiness implements HealthCheck {

  private static final System.Logger LOG = System.getLogger(LedgerReadiness.class.getName());

  @Inject private WatchLedger watchLedger;

  private final AtomicReference<@Nullable LedgerProof> last = new AtomicReference<>();

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("ledger");
    try {
      var proof = watchLedger.handle(Optional.ofNullable(last.get()));
      last.set(proof);
      return answer
          .status(proof.holds())
          .withData("provenAt", proof.at().toString())
          .withData("entries", proof.entries())
          .build();
    } catch (RuntimeException unreachable) {
      LOG.log(System.Logger.Level.WARNING, "The ledger cannot be proven", unreachable);
      return answer.down().build();
    }
  }
}
