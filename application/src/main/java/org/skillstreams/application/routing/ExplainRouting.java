package org.skillstreams.application.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.skillstreams.application.account.Caller;

/** An operator sees every decision made for a job, with candidates, inputs and scores. */
@Dependent
@Transactional
public class ExplainRouting {

  private final DecisionViews views;

  @Inject
  public ExplainRouting(DecisionViews views) {
    this.views = views;
  }

  public List<DecisionView> handle(Caller by, UUID job) {
    Operators.only(by);
    return views.ofJob(job);
  }
}
