package org.skillstreams.web.catalog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.catalog.DisableServiceArea;
import org.skillstreams.application.catalog.EnableServiceArea;
import org.skillstreams.application.catalog.ListServiceAreas;
import org.skillstreams.application.catalog.ServiceAreaView;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.shared.Zip;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/** Where requests may be made, for operators. */
@Path("/admin/service-areas")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ServiceAreaResource {

  @Inject private ListServiceAreas listAreas;
  @Inject private EnableServiceArea enableArea;
  @Inject private DisableServiceArea disableArea;
  @Inject private CurrentCaller current;

  /** A note on coverage; may be blank. */
  public record Coverage(String note) {}

  @GET
  @RolesAllowed(Roles.ADMIN)
  public Page<ServiceAreaView> list(
      @QueryParam("q") @Nullable String text, @BeanParam Paging paging) {
    return listAreas.handle(
        current.caller().operator(), Optional.ofNullable(text), paging.request());
  }

  @PUT
  @Path("/{zip}")
  @RolesAllowed(Roles.ADMIN)
  public ServiceAreaView enable(@PathParam("zip") Zip zip, Coverage coverage) {
    return enableArea.handle(current.caller().operator(), zip, coverage.note());
  }

  @DELETE
  @Path("/{zip}")
  @RolesAllowed(Roles.ADMIN)
  public ServiceAreaView disable(@PathParam("zip") Zip zip) {
    return disableArea.handle(current.caller().operator(), zip);
  }
}
