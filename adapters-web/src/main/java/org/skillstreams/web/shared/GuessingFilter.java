package org.skillstreams.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.skillstreams.web.shared.RateLimits.Limit;

/**
 * Stops an address that guesses. Every try counts when it begins, so that many at once are no way
 * around; one that turns out not to be a guess is given back.
 */
@Provider
@ApplicationScoped
@Guarded
public class GuessingFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String TAKEN = GuessingFilter.class.getName();
  private static final Set<Integer> GUESSES = Set.of(401, 409);

  @Context private HttpServletRequest http;
  @Inject private RateLimits limits;

  @Override
  public void filter(ContainerRequestContext request) {
    limits
        .take(Limit.FAILED_SIGN_INS, http.getRemoteAddr())
        .ifPresentOrElse(
            wait -> request.abortWith(Throttling.answer(wait)),
            () -> request.setProperty(TAKEN, true));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(TAKEN) != null && !GUESSES.contains(response.getStatus())) {
      limits.giveBack(Limit.FAILED_SIGN_INS, http.getRemoteAddr());
    }
  }
}
