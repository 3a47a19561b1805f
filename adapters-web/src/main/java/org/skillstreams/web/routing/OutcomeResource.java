package org.skillstreams.web.routing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.routing.Outcome;
import org.skillstreams.application.routing.WhyNotMe;
import org.skillstreams.application.shared.Page;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/** What routing decided about the provider who asks. */
@ApplicationScoped
@Path("/routing/outcomes")
@Produces(MediaType.APPLICATION_JSON)
public class OutcomeResource {

  @Inject private CurrentCaller current;
  @Inject private WhyNotMe whyNotMe;

  @GET
  @RolesAllowed(Roles.PROVIDER)
  public Page<Outcome> list(@BeanParam Paging paging) {
    return whyNotMe.handle(current.caller(), paging.request());
  }
}
