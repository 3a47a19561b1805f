package org.skillstreams.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * What the container says instead of its own error pages, which show class names and paths. The
 * API's callers get problem details, as from the API itself.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(
        Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
            .orElse(HttpServletResponse.SC_NOT_FOUND));
    response.setHeader("Cache-Control", "no-store");
    var asked = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (asked != null && asked.startsWith("/api/")) {
      response.setContentType(ProblemAnswer.MEDIA_TYPE);
      response.getWriter().write(problem(response.getStatus()).json());
    } else {
      response.setContentType("text/html;charset=UTF-8");
      response.getWriter().write(page(response.getStatus()));
    }
  }

  /** The container itself refused a call of the API, such as one with a broken path. */
  private static ProblemAnswer problem(int status) {
    return ProblemAnswer.of(status, status < 500 ? "request.malformed" : "internal.error");
  }

  private static String page(int status) {
    return """
    <!doctype html><html lang="en"><meta charset="utf-8"><title>SkillStreams</title>
    <meta name="viewport" content="width=device-width">
    <h1>%s</h1><p><a href="/">Go to the start page</a></p></html>
    """
        .formatted(words(status));
  }

  private static String words(int status) {
    return switch (status) {
      case HttpServletResponse.SC_NOT_FOUND -> "There is nothing here.";
      case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "That cannot be done here.";
      case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "That is too large.";
      default ->
          status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
              ? "That request cannot be understood."
              : "Something went wrong on our side.";
    };
  }
}
