package org.skillstreams.web.routing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import org.skillstreams.application.routing.ReadWeights;
import org.skillstreams.application.routing.SetWeights;
import org.skillstreams.application.routing.SetWeights.Command;
import org.skillstreams.domain.routing.Weights;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.IfMatch;
import org.skillstreams.web.shared.Roles;

/** How much each part of a score counts. */
@ApplicationScoped
@Path("/admin/routing/weights")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WeightsResource {

  @Inject private CurrentCaller current;
  @Inject private ReadWeights readWeights;
  @Inject private SetWeights setWeights;

  /** The weights wanted: five shares of one. */
  public record Body(
      BigDecimal rating,
      BigDecimal jobs,
      BigDecimal response,
      BigDecimal distance,
      BigDecimal recency) {

    private Command over(long seen) {
      return new Command(
          seen,
          rating.doubleValue(),
          jobs.doubleValue(),
          response.doubleValue(),
          distance.doubleValue(),
          recency.doubleValue());
    }
  }

  @GET
  @RolesAllowed(Roles.ADMIN)
  public Weights read() {
    return readWeights.handle(current.caller());
  }

  @PUT
  @RolesAllowed(Roles.ADMIN)
  public Weights set(@BeanParam IfMatch seen, Body body) {
    return setWeights.handle(current.caller(), body.over(seen.version()));
  }
}
