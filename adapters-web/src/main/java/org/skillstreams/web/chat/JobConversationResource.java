package org.skillstreams.web.chat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.skillstreams.application.chat.ConversationCard;
import org.skillstreams.application.chat.ReadConversations;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** The caller's conversations about one job, also those in which nothing was written yet. */
@Path("/jobs/{id}/conversations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobConversationResource {

  @Inject private CurrentCaller current;
  @Inject private ReadConversations conversations;

  /** All of them. */
  public record Conversations(List<ConversationCard> items) {}

  @GET
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER})
  public Conversations list(@PathParam("id") JobId job) {
    return new Conversations(conversations.about(job, current.caller().person()));
  }
}
