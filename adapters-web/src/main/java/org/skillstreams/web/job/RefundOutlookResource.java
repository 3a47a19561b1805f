package org.skillstreams.web.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.job.ForeseeRefund;
import org.skillstreams.application.job.RefundOutlook;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** What would come of asking for the credits of a claim back. */
@ApplicationScoped
@Path("/jobs/{id}/refund-outlook")
@Produces(MediaType.APPLICATION_JSON)
public class RefundOutlookResource {

  @Inject private CurrentCaller current;
  @Inject private ForeseeRefund foreseeRefund;

  @GET
  @RolesAllowed(Roles.PROVIDER)
  public RefundOutlook read(@PathParam("id") JobId job) {
    return foreseeRefund.handle(job, current.caller().person());
  }
}
