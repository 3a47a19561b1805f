package org.skillstreams.web.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.job.ClaimJob;
import org.skillstreams.application.job.LeadDetail;
import org.skillstreams.application.job.ViewLead;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** A provider's paid places on leads. */
@ApplicationScoped
@Path("/jobs/{id}/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClaimResource {

  @Inject private CurrentCaller current;
  @Inject private ClaimJob claimJob;
  @Inject private ViewLead viewLead;

  /** The price in credits that the provider saw and agreed to. */
  public record Body(int price) {}

  @POST
  @Creates
  @RolesAllowed(Roles.PROVIDER)
  public LeadDetail add(@PathParam("id") JobId job, Body body) {
    var provider = current.caller();
    claimJob.handle(job, provider.person(), body.price());
    return viewLead.handle(job, provider.person());
  }
}
