package org.skillstreams.web.ledger;

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
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.ledger.DecideWithdrawal;
import org.skillstreams.application.ledger.ListWithdrawals;
import org.skillstreams.application.ledger.WithdrawalView;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.ledger.WithdrawalStage;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/** What people want paid out, and what operators decide about it. */
@ApplicationScoped
@Path("/admin/withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdminWithdrawalResource {

  @Inject private CurrentCaller current;
  @Inject private ListWithdrawals listWithdrawals;
  @Inject private DecideWithdrawal decideWithdrawal;

  /** What was decided, and why. */
  public record Decision(boolean approve, String reason) {}

  /** The oldest first; all of them where no state is named. */
  @GET
  @RolesAllowed(Roles.ADMIN)
  public Page<WithdrawalView> list(
      @QueryParam("state") @Nullable WithdrawalStage state, @BeanParam Paging paging) {
    return listWithdrawals.all(current.caller(), Optional.ofNullable(state), paging.request());
  }

  @POST
  @Path("/{id}/decision")
  @Creates
  @RolesAllowed(Roles.ADMIN)
  public WithdrawalView decide(@PathParam("id") WithdrawalId withdrawal, Decision decision) {
    return decideWithdrawal.handle(
        new DecideWithdrawal.Command(
            current.caller(), withdrawal, decision.approve(), decision.reason()));
  }
}
