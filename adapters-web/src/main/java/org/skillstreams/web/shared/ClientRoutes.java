package org.skillstreams.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The web client has its own routes, such as {@code /jobs/…}: a browser that asks for one of them
 * gets the client's page. Files (a dot in the last part), the API and the server's pages are left
 * alone.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ClientRoutes extends HttpFilter {

  private static final long serialVersionUID = 1;
  private static final Pattern FILE = Pattern.compile(".*/[^/]*\\.[^/]*");
  private static final Set<String> SERVERS = Set.of("api", "health", "openapi", "metrics", "ws");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isClientRoute(request)) {
      response.setHeader("Cache-Control", "no-cache");
      request.getRequestDispatcher("/index.html").forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isClientRoute(HttpServletRequest request) {
    var path = request.getRequestURI();
    return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
        && !FILE.matcher(path).matches()
        && !SERVERS.contains(path.split("/", 3)[1]);
  }
}
