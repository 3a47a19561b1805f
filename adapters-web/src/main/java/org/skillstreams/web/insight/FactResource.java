package org.skillstreams.web.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.insight.FactCard;
import org.skillstreams.application.insight.FactState;
import org.skillstreams.application.insight.ListFacts;
import org.skillstreams.application.insight.ReplayFact;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.application.shared.Page;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/** Facts on their way out, for operators: what waits, what was told, what was given up. */
@Path("/admin/facts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FactResource {

  @Inject private ListFacts listFacts;
  @Inject private ReplayFact replayFact;
  @Inject private CurrentCaller current;

  /** Why it should be told again. */
  public record TellAgain(String reason) {}

  @GET
  @RolesAllowed(Roles.ADMIN)
  public Page<FactCard> list(
      @QueryParam("state") @Nullable FactState state, @BeanParam Paging paging) {
    return listFacts.handle(operator(), Optional.ofNullable(state), paging.request());
  }

  @POST
  @Path("/{id}/replay")
  @RolesAllowed(Roles.ADMIN)
  public FactCard replay(@PathParam("id") UUID id, TellAgain wanted) {
    return replayFact.handle(operator(), id, wanted.reason());
  }

  private Operator operator() {
    return current.caller().operator();
  }
}
