package org.skillstreams.web.notification;

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
import org.skillstreams.application.notification.ListMails;
import org.skillstreams.application.notification.MailCard;
import org.skillstreams.application.notification.MailState;
import org.skillstreams.application.notification.ReplayMail;
import org.skillstreams.application.shared.Page;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/** Mails on their way out, for operators: what waits, what left, what was given up. */
@ApplicationScoped
@Path("/admin/mails")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MailResource {

  @Inject private CurrentCaller current;
  @Inject private ListMails listMails;
  @Inject private ReplayMail replayMail;

  /** Why it should be sent again. */
  public record SendAgain(String reason) {}

  @GET
  @RolesAllowed(Roles.ADMIN)
  public Page<MailCard> list(
      @QueryParam("state") @Nullable MailState state, @BeanParam Paging paging) {
    return listMails.handle(
        current.caller().operator(), Optional.ofNullable(state), paging.request());
  }

  @POST
  @Path("/{id}/replay")
  @RolesAllowed(Roles.ADMIN)
  public MailCard replay(@PathParam("id") UUID mail, SendAgain wanted) {
    return replayMail.handle(current.caller().operator(), mail, wanted.reason());
  }
}
