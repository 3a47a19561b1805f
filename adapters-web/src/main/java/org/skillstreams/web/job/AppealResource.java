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
import org.skillstreams.application.job.AppealRuling;
import org.skillstreams.application.job.LeadDetail;
import org.skillstreams.application.job.ViewLead;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.ReportId;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** What a provider says against a ruling, for a person to decide. */
@ApplicationScoped
@Path("/jobs/{id}/reports/{report}/appeal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppealResource {

  @Inject private CurrentCaller current;
  @Inject private AppealRuling appealRuling;
  @Inject private ViewLead viewLead;

  /** Why the ruling is wrong. */
  public record Body(String text) {}

  @POST
  @Creates
  @RolesAllowed(Roles.PROVIDER)
  public LeadDetail add(
      @PathParam("id") JobId job, @PathParam("report") ReportId report, Body body) {
    var provider = current.caller().person();
    appealRuling.handle(new AppealRuling.Command(job, report, provider, body.text()));
    return viewLead.handle(job, provider);
  }
}
