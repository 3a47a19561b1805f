package org.skillstreams.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Passes on the two of the server's own pages that are for everybody: health and the API's
 * description. The server answers them, and metrics, on a port of this machine only; nothing else
 * of that port is reachable from outside.
 */
@WebServlet({"/health", "/health/started", "/health/ready", "/health/live", "/openapi"})
public class InternalPages extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final transient HttpClient client =
      HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build();

  @Inject
  @ConfigProperty(name = "internal.port")
  private int port;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var answer = ask(request);
    response.setStatus(answer.statusCode());
    answer.headers().firstValue("Content-Type").ifPresent(response::setContentType);
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(answer.body());
  }

  private HttpResponse<byte[]> ask(HttpServletRequest request) throws IOException {
    var page =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + request.getRequestURI()))
            .header("Accept", "application/json")
            .timeout(PATIENCE)
            .build();
    try {
      return client.send(page, BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while asking for " + request.getRequestURI(), e);
    }
  }
}
