package org.skillstreams.web.shared;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import java.io.IOException;
import org.skillstreams.application.audit.Origin;

/** Names where a request comes from around all of its work, for the audit log. */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class OriginFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var origin = new Origin(request.getRemoteAddr(), request.getRequestId());
    try {
      origin.<Exception>during(() -> chain.doFilter(request, response));
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
