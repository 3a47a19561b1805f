package org.skillstreams.web.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.job.LeadCard;
import org.skillstreams.application.job.LeadCounts;
import org.skillstreams.application.job.LeadDetail;
import org.skillstreams.application.job.LeadTab;
import org.skillstreams.application.job.ListLeads;
import org.skillstreams.application.job.ViewLead;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/** The leads that a provider was asked for. */
@ApplicationScoped
@Path("/leads")
@Produces(MediaType.APPLICATION_JSON)
public class LeadResource {

  @Inject private CurrentCaller current;
  @Inject private ListLeads listLeads;
  @Inject private ViewLead viewLead;

  @GET
  @RolesAllowed(Roles.PROVIDER)
  public Page<LeadCard> list(
      @QueryParam("tab") @DefaultValue("available") LeadTab tab,
      @BeanParam JobQuery query,
      @BeanParam Paging paging) {
    return listLeads.handle(current.caller().person(), tab, query.ofLeads(), paging.request());
  }

  @GET
  @Path("/counts")
  @RolesAllowed(Roles.PROVIDER)
  public LeadCounts counts() {
    return listLeads.counts(current.caller().person());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.PROVIDER)
  public LeadDetail read(@PathParam("id") JobId job) {
    return viewLead.handle(job, current.caller().person());
  }
}
