package org.skillstreams.web.catalog;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.catalog.LookUpZip;
import org.skillstreams.application.catalog.ZipView;
import org.skillstreams.domain.shared.Zip;

/** Where ZIP codes lie. */
@Path("/zips")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ZipResource {

  @Inject private LookUpZip lookUpZip;

  @GET
  @Path("/{zip}")
  @PermitAll
  public ZipView look(@PathParam("zip") Zip zip) {
    return lookUpZip.handle(zip);
  }
}
