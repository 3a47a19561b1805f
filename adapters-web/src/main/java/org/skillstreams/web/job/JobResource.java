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
import org.skillstreams.application.job.JobCard;
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.JobInput;
import org.skillstreams.application.job.JobTab;
import org.skillstreams.application.job.ListJobs;
import org.skillstreams.application.job.SeekerSummary;
import org.skillstreams.application.job.SubmitJob;
import org.skillstreams.application.job.ViewJob;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/** A seeker's own requests. */
@ApplicationScoped
@Path("/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JobResource {

  @Inject private CurrentCaller current;
  @Inject private SubmitJob submitJob;
  @Inject private ListJobs listJobs;
  @Inject private ViewJob viewJob;

  @POST
  @Creates
  @RolesAllowed(Roles.SEEKER)
  public JobDetail submit(JobInput input) {
    var seeker = current.caller();
    return viewJob.handle(submitJob.handle(seeker.person(), input), seeker);
  }

  @GET
  @RolesAllowed(Roles.SEEKER)
  public Page<JobCard> list(
      @QueryParam("tab") @DefaultValue("active") JobTab tab, @BeanParam Paging paging) {
    return listJobs.handle(current.caller().person(), tab, paging.request());
  }

  @GET
  @Path("/summary")
  @RolesAllowed(Roles.SEEKER)
  public SeekerSummary summary() {
    return listJobs.summary(current.caller().person());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.SEEKER)
  public JobDetail read(@PathParam("id") JobId job) {
    return viewJob.handle(job, current.caller());
  }
}
