package org.skillstreams.web.payment;

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
import java.util.UUID;
import org.skillstreams.application.payment.DriftCard;
import org.skillstreams.application.payment.ExplainDrift;
import org.skillstreams.application.payment.HealDrift;
import org.skillstreams.application.payment.ReadReconciliation;
import org.skillstreams.application.payment.ReconciliationBell;
import org.skillstreams.application.payment.ReconciliationOverview;
import org.skillstreams.application.payment.ReconciliationRun;
import org.skillstreams.application.payment.StartReconciliation;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.application.shared.Page;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/** The reconciliation desk: the payment company's books beside ours (BY-07). */
@Path("/admin/reconciliation")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReconciliationResource {

  @Inject private CurrentCaller current;
  @Inject private ReadReconciliation readReconciliation;
  @Inject private StartReconciliation startReconciliation;
  @Inject private HealDrift healDrift;
  @Inject private ExplainDrift explainDrift;
  @Inject private ReconciliationBell bell;

  /** Why a difference is as it is. */
  public record Explanation(String reason) {}

  @GET
  @RolesAllowed(Roles.ADMIN)
  public ReconciliationOverview overview() {
    return readReconciliation.handle();
  }

  /** Latest first. */
  @GET
  @Path("/runs")
  @RolesAllowed(Roles.ADMIN)
  public Page<ReconciliationRun> runs(@BeanParam Paging paging) {
    return readReconciliation.runs(operator(), paging.request());
  }

  /** Begins one; look at the overview until it has ended. */
  @POST
  @Path("/runs")
  @RolesAllowed(Roles.ADMIN)
  public ReconciliationRun run() {
    var id = startReconciliation.handle(operator());
    bell.ring(id);
    return readReconciliation.run(operator(), id);
  }

  /** Those that stand, the oldest first, or those that were closed, the latest first. */
  @GET
  @Path("/drifts")
  @RolesAllowed(Roles.ADMIN)
  public Page<DriftCard> drifts(
      @QueryParam("open") @DefaultValue("true") boolean open, @BeanParam Paging paging) {
    return readReconciliation.drifts(operator(), open, paging.request());
  }

  /** Has the company asked about one, and then the books compared anew. */
  @POST
  @Path("/drifts/{id}/heal")
  @RolesAllowed(Roles.ADMIN)
  public DriftCard heal(@PathParam("id") UUID id) {
    var healed = healDrift.handle(operator(), id);
    startReconciliation.anew(operator()).ifPresent(bell::ring);
    return healed;
  }

  /** Writes down why one is as it is, and then has the books compared anew. */
  @POST
  @Path("/drifts/{id}/explanation")
  @RolesAllowed(Roles.ADMIN)
  public DriftCard explain(@PathParam("id") UUID id, Explanation explanation) {
    var explained = explainDrift.handle(operator(), id, explanation.reason());
    startReconciliation.anew(operator()).ifPresent(bell::ring);
    return explained;
  }

  private Operator operator() {
    return current.caller().operator();
  }
}
