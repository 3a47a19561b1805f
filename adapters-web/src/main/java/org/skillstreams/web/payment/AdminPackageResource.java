package org.skillstreams.web.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.payment.CreatePackage;
import org.skillstreams.application.payment.EditPackage;
import org.skillstreams.application.payment.ListAllPackages;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.payment.CreditPackage;
import org.skillstreams.domain.payment.PackageId;
import org.skillstreams.domain.payment.Price;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.IfMatch;
import org.skillstreams.web.shared.Roles;

/** What is for sale, for operators. */
@Path("/admin/packages")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdminPackageResource {

  @Inject private ListAllPackages listPackages;
  @Inject private CreatePackage createPackage;
  @Inject private EditPackage editPackage;
  @Inject private CurrentCaller current;

  /** What it costs, in minor units. */
  public record PriceInput(long amount, String currency) {}

  /** A package to be. */
  public record NewPackage(
      String id, String name, int credits, PriceInput price, boolean active, int position) {}

  /** A package's details. */
  public record Details(String name, int credits, PriceInput price, boolean active, int position) {}

  @GET
  @RolesAllowed(Roles.ADMIN)
  public Page<CreditPackage> list() {
    return listPackages.handle(operator());
  }

  @POST
  @RolesAllowed(Roles.ADMIN)
  @Creates
  public CreditPackage create(NewPackage made) {
    var details =
        details(made.name(), made.credits(), made.price(), made.active(), made.position());
    return createPackage.handle(operator(), made.id(), details);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.ADMIN)
  public CreditPackage edit(
      @PathParam("id") PackageId id, @BeanParam IfMatch seen, Details edited) {
    var details =
        details(
            edited.name(), edited.credits(), edited.price(), edited.active(), edited.position());
    return editPackage.handle(operator(), id, details, seen.version());
  }

  private static CreditPackage.Details details(
      String name, int credits, PriceInput price, boolean active, int position) {
    return new CreditPackage.Details(
        name, credits, new Price(price.amount(), price.currency()), active, position);
  }

  private Operator operator() {
    return current.caller().operator();
  }
}
