package org.skillstreams.web.live;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/** Browsers may open a socket from our own pages only: the origin they name is where they ask. */
@WebFilter(urlPatterns = "/ws", asyncSupported = true)
public class SocketDoor extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var origin = Optional.ofNullable(request.getHeader("Origin"));
    if (origin.filter(from -> !isOurs(from, request.getHeader("Host"))).isPresent()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isOurs(String origin, String host) {
    try {
      return Objects.equals(URI.create(origin).getAuthority(), host);
    } catch (IllegalArgumentException notAnOrigin) {
      return false;
    }
  }
}
