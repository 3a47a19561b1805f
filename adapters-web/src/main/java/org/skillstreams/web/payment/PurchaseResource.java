package org.skillstreams.web.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.payment.ListPurchases;
import org.skillstreams.application.payment.PurchaseView;
import org.skillstreams.application.payment.ReadPurchase;
import org.skillstreams.application.payment.StartPurchase;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.payment.PackageId;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.web.shared.Created;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/**
 * Purchases of the provider who asks. The client's key is required: it makes the purchase one fact,
 * which the use case sees to itself, because it is no single transaction.
 */
@Path("/credits/purchases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PurchaseResource {

  @Inject private StartPurchase startPurchase;
  @Inject private ReadPurchase readPurchase;
  @Inject private ListPurchases listPurchases;
  @Inject private CurrentCaller current;

  /** What is wanted; price and credits are the server's. */
  public record Body(PackageId packageId) {}

  @POST
  @Created
  @RolesAllowed(Roles.PROVIDER)
  public PurchaseView start(
      @HeaderParam("Idempotency-Key") @DefaultValue("") String key, Body body) {
    return startPurchase.handle(new StartPurchase.Command(current.caller(), body.packageId(), key));
  }

  @GET
  @RolesAllowed(Roles.PROVIDER)
  public Page<PurchaseView> list(@BeanParam Paging paging) {
    return listPurchases.handle(current.caller(), paging.request());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.PROVIDER)
  public PurchaseView read(@PathParam("id") PurchaseId id) {
    return readPurchase.handle(current.caller(), id);
  }
}
