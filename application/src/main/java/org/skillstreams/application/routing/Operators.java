package org.skillstreams.application.routing;

import org.skillstreams.application.account.Caller;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.routing.RoutingRefusal;
import org.skillstreams.domain.shared.Refusal;

/** Routing's inner workings are for operators. */
final class Operators {

  private Operators() {}

  static void only(Caller by) {
    if (by.role() != Role.ADMIN) {
      throw new Refusal(RoutingRefusal.OPERATORS_ONLY);
    }
  }
}
