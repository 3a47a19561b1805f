package org.skillstreams.web.shared;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skillstreams.application.account.Authenticate;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.shared.Refusal;

/**
 * Lets nobody in who may not: a resource method says {@code @PermitAll} or names roles, and without
 * either it is closed. Who asks is found out anew for each request, by cookie or bearer token; with
 * the cookie a change needs a header that no other site can send.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class AuthFilter implements ContainerRequestFilter {

  /** The browser's cookie. */
  public static final String COOKIE = "skillstreams_session";

  private static final String BEARER = "bearer ";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  /** A token and whether the browser sent it by itself. */
  private record Shown(String token, boolean byCookie) {}

  @Context private ResourceInfo resource;
  @Inject private Authenticate authenticate;
  @Inject private CurrentCaller current;

  @Override
  public void filter(ContainerRequestContext request) {
    var method = resource.getResourceMethod();
    if (method.isAnnotationPresent(PermitAll.class)) {
      return;
    }
    var shown = token(request).orElseThrow(() -> new Refusal(AccountRefusal.NOT_SIGNED_IN));
    if (shown.byCookie() && !SAFE.contains(request.getMethod()) && !fromOurClient(request)) {
      throw new Refusal(WebRefusal.CROSS_SITE);
    }
    var identity = authenticate.handle(shown.token());
    if (!allows(method.getAnnotation(RolesAllowed.class), identity.caller().role())) {
      throw new Refusal(AccountRefusal.NOT_ALLOWED);
    }
    current.is(identity);
  }

  private static boolean allows(RolesAllowed allowed, Role role) {
    return Optional.ofNullable(allowed).stream()
        .flatMap(roles -> Set.of(roles.value()).stream())
        .anyMatch(Roles.nameOf(role)::equals);
  }

  private static Optional<Shown> token(ContainerRequestContext request) {
    return bearer(request).or(() -> cookie(request));
  }

  private static Optional<Shown> bearer(ContainerRequestContext request) {
    return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
        .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(BEARER))
        .map(header -> new Shown(header.substring(BEARER.length()).strip(), false));
  }

  private static Optional<Shown> cookie(ContainerRequestContext request) {
    return Optional.ofNullable(request.getCookies().get(COOKIE))
        .map(Cookie::getValue)
        .filter(value -> !value.isBlank())
        .map(value -> new Shown(value, true));
  }

  private static boolean fromOurClient(ContainerRequestContext request) {
    return "skillstreams".equals(request.getHeaderString("X-Requested-With"));
  }
}
