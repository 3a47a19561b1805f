package org.skillstreams.web.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.skillstreams.application.job.DecideReport;
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.OverseeJobs;
import org.skillstreams.application.job.ReportCard;
import org.skillstreams.application.job.ReportFilter;
import org.skillstreams.application.job.ViewJob;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.job.Report;
import org.skillstreams.domain.job.ReportId;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/** What providers reported about leads, and what operators decided. */
@ApplicationScoped
@Path("/admin/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdminReportResource {

  @Inject private CurrentCaller current;
  @Inject private OverseeJobs overseeJobs;
  @Inject private DecideReport decideReport;
  @Inject private ViewJob viewJob;

  /** What was decided, and why. */
  public record Decision(boolean uphold, String reason) {}

  @GET
  @RolesAllowed(Roles.ADMIN)
  public Page<ReportCard> list(
      @QueryParam("state") @DefaultValue("open") ReportFilter.State state,
      @QueryParam("reason") Optional<Report.Cause> reason,
      @BeanParam Paging paging) {
    return overseeJobs.reports(new ReportFilter(state, reason), paging.request());
  }

  /** Answers the job that the report is about. */
  @POST
  @Path("/{id}/decision")
  @Creates
  @RolesAllowed(Roles.ADMIN)
  public JobDetail decide(@PathParam("id") ReportId report, Decision decision) {
    var admin = current.caller();
    var job =
        decideReport.handle(
            new DecideReport.Command(report, admin.person(), decision.uphold(), decision.reason()));
    return viewJob.handle(job, admin);
  }
}
