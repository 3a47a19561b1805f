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
import org.skillstreams.application.job.LeadDetail;
import org.skillstreams.application.job.QuotePrice;
import org.skillstreams.application.job.ViewLead;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** Price ranges that claiming providers name. */
@ApplicationScoped
@Path("/jobs/{id}/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuoteResource {

  @Inject private CurrentCaller current;
  @Inject private QuotePrice quotePrice;
  @Inject private ViewLead viewLead;

  /** Lowest and highest price in cents. */
  public record Body(long min, long max, Optional<String> note) {}

  @POST
  @Creates
  @RolesAllowed(Roles.PROVIDER)
  public LeadDetail add(@PathParam("id") JobId job, Body body) {
    var provider = current.caller();
    quotePrice.handle(job, provider.person(), body.min(), body.max(), body.note().orElse(""));
    return viewLead.handle(job, provider.person());
  }
}
