package org.skillstreams.web.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.skillstreams.application.job.AdminJobCard;
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.JobParts.ProviderCard;
import org.skillstreams.application.job.OverseeJobs;
import org.skillstreams.application.job.ViewJob;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/** Everybody's jobs, for operators. */
@ApplicationScoped
@Path("/admin/jobs")
@Produces(MediaType.APPLICATION_JSON)
public class AdminJobResource {

  @Inject private CurrentCaller current;
  @Inject private OverseeJobs overseeJobs;
  @Inject private ViewJob viewJob;

  @GET
  @RolesAllowed(Roles.ADMIN)
  public Page<AdminJobCard> list(@BeanParam JobQuery query, @BeanParam Paging paging) {
    return overseeJobs.handle(query.ofJobs(), paging.request());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.ADMIN)
  public JobDetail read(@PathParam("id") JobId job) {
    return viewJob.handle(job, current.caller());
  }

  /** Providers who may be assigned: the first of them by name. */
  @GET
  @Path("/{id}/eligible")
  @RolesAllowed(Roles.ADMIN)
  public Page<ProviderCard> eligible(@PathParam("id") JobId job, @BeanParam JobQuery query) {
    return new Page<>(overseeJobs.assignable(job, query.words()), Optional.empty());
  }
}
