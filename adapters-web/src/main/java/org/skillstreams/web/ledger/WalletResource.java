package org.skillstreams.web.ledger;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.ledger.Flow;
import org.skillstreams.application.ledger.ListWithdrawals;
import org.skillstreams.application.ledger.ReadWallet;
import org.skillstreams.application.ledger.ReadWalletHistory;
import org.skillstreams.application.ledger.RequestWithdrawal;
import org.skillstreams.application.ledger.WalletEntry;
import org.skillstreams.application.ledger.WalletView;
import org.skillstreams.application.ledger.WithdrawalView;
import org.skillstreams.application.shared.Page;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/** The money of the provider who asks, and what they want paid out. */
@ApplicationScoped
@Path("/wallet")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WalletResource {

  @Inject private CurrentCaller current;
  @Inject private ReadWallet readWallet;
  @Inject private ReadWalletHistory readHistory;
  @Inject private ListWithdrawals listWithdrawals;
  @Inject private RequestWithdrawal requestWithdrawal;

  /**
   * What is wanted.
   *
   * @param amount in minor units of the currency
   */
  public record Body(long amount, String currency) {}

  @GET
  @RolesAllowed(Roles.PROVIDER)
  public WalletView wallet() {
    return readWallet.handle(current.caller());
  }

  @GET
  @Path("/entries")
  @RolesAllowed(Roles.PROVIDER)
  public Page<WalletEntry> entries(
      @QueryParam("currency") @DefaultValue("") String currency,
      @QueryParam("flow") @Nullable Flow flow,
      @BeanParam Paging paging) {
    var seen = Optional.ofNullable(flow).orElse(Flow.BOTH);
    return readHistory.handle(current.caller(), currency, seen, paging.request());
  }

  @GET
  @Path("/withdrawals")
  @RolesAllowed(Roles.PROVIDER)
  public Page<WithdrawalView> withdrawals(@BeanParam Paging paging) {
    return listWithdrawals.handle(current.caller(), paging.request());
  }

  /** The client's key is required: it makes the request one fact. */
  @POST
  @Path("/withdrawals")
  @Creates
  @RolesAllowed(Roles.PROVIDER)
  public WithdrawalView request(
      @HeaderParam("Idempotency-Key") @DefaultValue("") String key, Body body) {
    return requestWithdrawal.handle(
        new RequestWithdrawal.Command(current.caller(), body.amount(), body.currency(), key));
  }
}
