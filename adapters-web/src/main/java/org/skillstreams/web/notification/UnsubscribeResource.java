package org.skillstreams.web.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.skillstreams.application.notification.PublicAddress;
import org.skillstreams.application.notification.Unsubscribe;

/**
 * Ends mails of a kind by the key in one of them, without signing in. Mail programs post here by
 * themselves (RFC 8058); a GET changes nothing and leads people to the page that asks them.
 */
@ApplicationScoped
@Path("/unsubscriptions/{key}")
@Produces(MediaType.APPLICATION_JSON)
public class UnsubscribeResource {

  @Inject private Unsubscribe unsubscribe;
  @Inject private PublicAddress address;

  @POST
  @PermitAll
  public Response end(@PathParam("key") String key, byte[] ignored) {
    unsubscribe.handle(key);
    return Response.noContent().build();
  }

  @GET
  @PermitAll
  public Response ask(@PathParam("key") String key) {
    var page = "/unsubscribe?key=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    return Response.seeOther(URI.create(address.of(page))).build();
  }
}
