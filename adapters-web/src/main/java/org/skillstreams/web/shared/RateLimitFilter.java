package org.skillstreams.web.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.skillstreams.web.shared.RateLimits.Limit;

/**
 * Slows down an address that asks too often. A webhook that proves to be signed does not count: a
 * payment company sends thousands from a few addresses.
 */
@Provider
@ApplicationScoped
@PreMatching
@Priority(RateLimitFilter.FIRST)
public class RateLimitFilter implements ContainerRequestFilter, ContainerResponseFilter {

  static final int FIRST = 100;

  @Context private HttpServletRequest http;
  @Inject private RateLimits limits;

  @Override
  public void filter(ContainerRequestContext request) {
    limits
        .take(Limit.REQUESTS, http.getRemoteAddr())
        .ifPresent(wait -> request.abortWith(Throttling.answer(wait)));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var signed =
        request.getUriInfo().getPath().startsWith("webhooks/")
            && response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL;
    if (signed) {
      limits.giveBack(Limit.REQUESTS, http.getRemoteAddr());
    }
  }
}
