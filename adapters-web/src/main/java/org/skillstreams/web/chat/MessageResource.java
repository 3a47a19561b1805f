package org.skillstreams.web.chat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.chat.ChangeMessage;
import org.skillstreams.application.chat.MessageView;
import org.skillstreams.application.chat.ReadMessages;
import org.skillstreams.application.chat.ReportMessage;
import org.skillstreams.application.chat.SendMessage;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.chat.ConversationId;
import org.skillstreams.domain.chat.MessageId;
import org.skillstreams.web.shared.Created;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/** What is said in a conversation. */
@Path("/conversations/{id}/messages")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MessageResource {

  @Inject private CurrentCaller current;
  @Inject private ReadMessages readMessages;
  @Inject private SendMessage sendMessage;
  @Inject private ChangeMessage changeMessage;
  @Inject private ReportMessage reportMessage;

  /**
   * A message.
   *
   * @param id made by the client: sent again, it is one message
   */
  public record NewMessage(MessageId id, String text) {}

  /** Other words. */
  public record Words(String text) {}

  /** Why it is reported. */
  public record Reason(String reason) {}

  /** That it was reported. */
  public record Reported(MessageId message) {}

  /** The latest first. */
  @GET
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER})
  public Page<MessageView> list(
      @PathParam("id") ConversationId id,
      @QueryParam("q") @Nullable String words,
      @BeanParam Paging paging) {
    return readMessages.handle(me(), id, Optional.ofNullable(words), paging.request());
  }

  @POST
  @Created
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER})
  public MessageView send(@PathParam("id") ConversationId id, NewMessage message) {
    return sendMessage.handle(new SendMessage.Command(me(), id, message.id(), message.text()));
  }

  @PUT
  @Path("/{message}")
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER})
  public MessageView edit(
      @PathParam("id") ConversationId id, @PathParam("message") MessageId message, Words words) {
    return changeMessage.handle(
        new ChangeMessage.Command(me(), id, message, Optional.of(words.text())));
  }

  @DELETE
  @Path("/{message}")
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER})
  public MessageView delete(
      @PathParam("id") ConversationId id, @PathParam("message") MessageId message) {
    return changeMessage.handle(new ChangeMessage.Command(me(), id, message, Optional.empty()));
  }

  @POST
  @Path("/{message}/reports")
  @Created
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER})
  public Reported report(
      @PathParam("id") ConversationId id, @PathParam("message") MessageId message, Reason why) {
    reportMessage.handle(new ReportMessage.Command(current.caller(), id, message, why.reason()));
    return new Reported(message);
  }

  private PersonId me() {
    return current.caller().person();
  }
}
