package org.skillstreams.web.payment;

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
import org.skillstreams.application.payment.ListWebhooks;
import org.skillstreams.application.payment.ReadWebhook;
import org.skillstreams.application.payment.ReplayWebhook;
import org.skillstreams.application.payment.WebhookBell;
import org.skillstreams.application.payment.WebhookCard;
import org.skillstreams.application.payment.WebhookDetail;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.payment.WebhookId;
import org.skillstreams.domain.payment.WebhookState;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/** The inbox, for operators: what came, what became of it, and once more. */
@Path("/admin/webhook-events")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdminWebhookResource {

  @Inject private ListWebhooks listWebhooks;
  @Inject private ReadWebhook readWebhook;
  @Inject private ReplayWebhook replayWebhook;
  @Inject private WebhookBell bell;
  @Inject private CurrentCaller current;

  /** Why it should be worked again. */
  public record Again(String reason) {}

  @GET
  @RolesAllowed(Roles.ADMIN)
  public Page<WebhookCard> list(
      @QueryParam("state") @Nullable WebhookState state,
      @QueryParam("type") @Nullable String type,
      @BeanParam Paging paging) {
    return listWebhooks.handle(
        operator(), Optional.ofNullable(state), Optional.ofNullable(type), paging.request());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.ADMIN)
  public WebhookDetail read(@PathParam("id") WebhookId id) {
    return readWebhook.handle(operator(), id);
  }

  @POST
  @Path("/{id}/replay")
  @RolesAllowed(Roles.ADMIN)
  public WebhookDetail replay(@PathParam("id") WebhookId id, Again wanted) {
    var replayed = replayWebhook.handle(operator(), id, wanted.reason());
    bell.ring();
    return replayed;
  }

  private Operator operator() {
    return current.caller().operator();
  }
}
