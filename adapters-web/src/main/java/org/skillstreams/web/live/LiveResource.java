package org.skillstreams.web.live;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.skillstreams.application.live.IssueTicket;
import org.skillstreams.application.live.KeepPresence;
import org.skillstreams.application.live.Ticket;
import org.skillstreams.web.shared.Created;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** Being told live: a ticket for the socket {@code /ws}, or asking and waiting instead. */
@Path("/live")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class LiveResource {

  @Inject private CurrentCaller current;
  @Inject private IssueTicket issueTicket;
  @Inject private KeepPresence presence;
  @Inject private LivePolls polls;

  @POST
  @Path("/tickets")
  @Created
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER, Roles.ADMIN})
  public Ticket ticket() {
    return issueTicket.handle(current.session());
  }

  /** Events after the numbers named; waits up to 25 seconds where there are none. */
  @GET
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER, Roles.ADMIN})
  @APIResponseSchema(value = LiveAnswer.class, responseCode = "200")
  public void poll(
      @QueryParam("rooms") @DefaultValue("") String rooms, @Suspended AsyncResponse response) {
    var caller = current.caller();
    var seen = RoomCursors.read(rooms, caller);
    presence.arrive(current.session().value(), caller.person());
    polls.answer(caller, seen, response);
  }
}
