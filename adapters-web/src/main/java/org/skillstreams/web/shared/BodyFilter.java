package org.skillstreams.web.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.skillstreams.domain.shared.Refusal;

/** Turns large and compressed bodies away before they are read. */
@Provider
@ApplicationScoped
@PreMatching
@Priority(BodyFilter.EARLY)
public class BodyFilter implements ContainerRequestFilter {

  static final int EARLY = 200;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getLength() > (isFile(request) ? Uploads.LARGEST : RecordReader.LARGEST)) {
      throw new Refusal(WebRefusal.TOO_LARGE);
    }
    var encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    if (encoding != null && !"identity".equalsIgnoreCase(encoding)) {
      throw new NotSupportedException("compressed");
    }
  }

  private static boolean isFile(ContainerRequestContext request) {
    return request.getMethod().equals(HttpMethod.PUT)
        && request.getUriInfo().getPath().startsWith("photos/");
  }
}
