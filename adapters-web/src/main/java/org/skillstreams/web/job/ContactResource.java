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
import org.skillstreams.application.job.ContactSeeker;
import org.skillstreams.application.job.ContactWay;
import org.skillstreams.application.job.LeadDetail;
import org.skillstreams.application.job.ViewLead;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** That a claiming provider got in touch with the seeker. */
@ApplicationScoped
@Path("/jobs/{id}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactResource {

  @Inject private CurrentCaller current;
  @Inject private ContactSeeker contactSeeker;
  @Inject private ViewLead viewLead;

  /** How the provider got in touch. */
  public record Body(ContactWay how) {}

  @POST
  @Creates
  @RolesAllowed(Roles.PROVIDER)
  public LeadDetail add(@PathParam("id") JobId job, Body body) {
    var provider = current.caller();
    contactSeeker.handle(job, provider.person(), body.how());
    return viewLead.handle(job, provider.person());
  }
}
