package org.skillstreams.web.chat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.chat.BlockConversation;
import org.skillstreams.application.chat.ConversationCard;
import org.skillstreams.application.chat.ReadConversations;
import org.skillstreams.application.chat.ReadUpTo;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.chat.ConversationId;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/** Somebody's conversations, each about one claim and with its id. */
@Path("/conversations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConversationResource {

  @Inject private CurrentCaller current;
  @Inject private ReadConversations conversations;
  @Inject private ReadUpTo readUpTo;
  @Inject private BlockConversation block;

  /** The last message that was read. */
  public record Read(long number) {}

  /** Whether nothing more is wanted. */
  public record Block(boolean blocked) {}

  /** Messages that were not read. */
  public record Unread(long unread) {}

  @GET
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER})
  public Page<ConversationCard> list(@BeanParam Paging paging) {
    return conversations.handle(me(), paging.request());
  }

  @GET
  @Path("/unread")
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER})
  public Unread unread() {
    return new Unread(conversations.unread(me()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER})
  public ConversationCard get(@PathParam("id") ConversationId id) {
    return conversations.one(id, me());
  }

  @PUT
  @Path("/{id}/read")
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER})
  public ConversationCard read(@PathParam("id") ConversationId id, Read read) {
    readUpTo.handle(me(), id, read.number());
    return conversations.one(id, me());
  }

  @PUT
  @Path("/{id}/block")
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER})
  public ConversationCard block(@PathParam("id") ConversationId id, Block wanted) {
    block.handle(me(), id, wanted.blocked());
    return conversations.one(id, me());
  }

  private PersonId me() {
    return current.caller().person();
  }
}
