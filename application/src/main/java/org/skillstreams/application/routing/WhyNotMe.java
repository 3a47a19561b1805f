package org.skillstreams.application.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.routing.RoutingRefusal;
import org.skillstreams.domain.shared.Refusal;

/** A provider sees why requests nearby were sent to them or to others (BY-01). */
@Dependent
@Transactional
public class WhyNotMe {

  private final DecisionViews views;

  @Inject
  public WhyNotMe(DecisionViews views) {
    this.views = views;
  }

  public Page<Outcome> handle(Caller by, PageRequest page) {
    if (by.role() != Role.PROVIDER) {
      throw new Refusal(RoutingRefusal.PROVIDERS_ONLY);
    }
    return views.ofProvider(by.person(), page);
  }
}
