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
import java.util.Optional;
import org.skillstreams.application.job.FileReport;
import org.skillstreams.application.job.LeadDetail;
import org.skillstreams.application.job.ViewLead;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.Report;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** What claiming providers report about a lead, or want their credits back for. */
@ApplicationScoped
@Path("/jobs/{id}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportResource {

  @Inject private CurrentCaller current;
  @Inject private FileReport fileReport;
  @Inject private ViewLead viewLead;

  /** Spam or a refund, the reason, and more in words. */
  public record Body(Report.Kind kind, Report.Cause reason, Optional<String> text) {}

  @POST
  @Creates
  @RolesAllowed(Roles.PROVIDER)
  public LeadDetail add(@PathParam("id") JobId job, Body body) {
    var provider = current.caller();
    fileReport.handle(
        new FileReport.Command(
            job, provider.person(), body.kind(), body.reason(), body.text().orElse("")));
    return viewLead.handle(job, provider.person());
  }
}
