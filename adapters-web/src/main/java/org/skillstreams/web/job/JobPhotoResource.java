package org.skillstreams.web.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.skillstreams.application.job.ViewPhoto;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.PhotoId;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/**
 * A photo of a request, as a JPEG; it never changes, so browsers of those who may see it keep it.
 */
@ApplicationScoped
@Path("/jobs/{id}/photos/{photo}")
public class JobPhotoResource {

  @Inject private CurrentCaller current;
  @Inject private ViewPhoto viewPhoto;

  @GET
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER, Roles.ADMIN})
  public Response view(@PathParam("id") JobId job, @PathParam("photo") PhotoId photo) {
    return Response.ok(viewPhoto.handle(job, photo, current.caller()), "image/jpeg")
        .header("Cache-Control", "private, max-age=86400, immutable")
        .build();
  }
}
