package org.skillstreams.web.routing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.skillstreams.application.routing.DecisionView;
import org.skillstreams.application.routing.ExplainRouting;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** The decisions made for a job, explained. A job has a handful of them: one page holds all. */
@ApplicationScoped
@Path("/admin/jobs/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {

  @Inject private CurrentCaller current;
  @Inject private ExplainRouting explainRouting;

  @GET
  @RolesAllowed(Roles.ADMIN)
  public Page<DecisionView> list(@PathParam("id") JobId job) {
    return new Page<>(explainRouting.handle(current.caller(), job.value()), Optional.empty());
  }
}
