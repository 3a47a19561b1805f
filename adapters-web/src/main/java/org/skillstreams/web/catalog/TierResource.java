package org.skillstreams.web.catalog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.catalog.EditTiers;
import org.skillstreams.application.catalog.ReadTiers;
import org.skillstreams.application.catalog.TierView;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.Tier;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.IfMatch;
import org.skillstreams.web.shared.Roles;

/** Tiers and prices, of one category or without a category of all, for operators. */
@Path("/admin/tiers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TierResource {

  @Inject private ReadTiers readTiers;
  @Inject private EditTiers editTiers;
  @Inject private CurrentCaller current;

  /** All tiers to be, ascending. */
  public record NewTiers(List<Tier> tiers) {}

  @GET
  @RolesAllowed(Roles.ADMIN)
  public TierView read(@QueryParam("category") @Nullable CategoryId category) {
    return readTiers.handle(current.caller().operator(), Optional.ofNullable(category));
  }

  @PUT
  @RolesAllowed(Roles.ADMIN)
  public TierView edit(
      @QueryParam("category") @Nullable CategoryId category,
      @BeanParam IfMatch seen,
      NewTiers edited) {
    return editTiers.handle(
        current.caller().operator(), Optional.ofNullable(category), edited.tiers(), seen.version());
  }
}
