package org.skillstreams.web.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.payment.ListPackages;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.payment.CreditPackage;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** What providers can buy now. */
@Path("/credits/packages")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PackageResource {

  @Inject private ListPackages listPackages;
  @Inject private CurrentCaller current;

  @GET
  @RolesAllowed(Roles.PROVIDER)
  public Page<CreditPackage> list() {
    return listPackages.handle(current.caller());
  }
}
