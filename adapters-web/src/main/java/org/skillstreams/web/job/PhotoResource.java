package org.skillstreams.web.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.skillstreams.application.job.AddPhoto;
import org.skillstreams.domain.job.PhotoId;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;
import org.skillstreams.web.shared.Uploads;
import org.skillstreams.web.shared.WebRefusal;

/**
 * Photos for a request's answers: a JPEG or PNG as the body, under an id that the client makes.
 * What it is, is found out from its bytes; nothing is believed that is said about it.
 */
@ApplicationScoped
@Path("/photos/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class PhotoResource {

  @Inject private CurrentCaller current;
  @Inject private AddPhoto addPhoto;

  /** The photo is here. */
  public record Added(PhotoId id) {}

  @PUT
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Roles.SEEKER)
  public Added add(@PathParam("id") PhotoId id, InputStream body) throws IOException {
    var bytes = body.readNBytes(Uploads.LARGEST + 1);
    if (bytes.length > Uploads.LARGEST) {
      throw new Refusal(WebRefusal.TOO_LARGE);
    }
    addPhoto.handle(current.caller().person(), id, bytes);
    return new Added(id);
  }
}
