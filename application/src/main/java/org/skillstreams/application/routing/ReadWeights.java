package org.skillstreams.application.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.domain.routing.Weights;

/** An operator reads the weights that count now. */
@Dependent
@Transactional
public class ReadWeights {

  private final WeightVersions versions;

  @Inject
  public ReadWeights(WeightVersions versions) {
    this.versions = versions;
  }

  public Weights handle(Caller by) {
    Operators.only(by);
    return versions.current();
  }
}
