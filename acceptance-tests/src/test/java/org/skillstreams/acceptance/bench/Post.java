package org.skillstreams.acceptance.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;

/** Requests over connections that stay open, with as little work as a client can have. */
final class Post {

  static final int OK = 200;
  static final int SEE_OTHER = 303;
  private static final int FIRST_FAILURE = 400;
  private static final int PATIENCE_MILLIS = 30_000;

  static {
    System.setProperty("http.maxConnections", "64");
  }

  /** An answer. */
  record Answer(int status, String body) {}

  Answer get(URI from, Map<String, String> headers) throws IOException {
    return answer(open(from, headers));
  }

  Answer send(URI to, Map<String, String> headers, byte[] body) throws IOException {
    var connection = open(to, headers);
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setFixedLengthStreamingMode(body.length);
    try (var out = connection.getOutputStream()) {
      out.write(body);
    }
    return answer(connection);
  }

  private static HttpURLConnection open(URI to, Map<String, String> headers) throws IOException {
    var connection = (HttpURLConnection) to.toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    connection.setConnectTimeout(PATIENCE_MILLIS);
    connection.setReadTimeout(PATIENCE_MILLIS);
    headers.forEach(connection::setRequestProperty);
    return connection;
  }

  /** Reads to the end, so that the connection can be used again. */
  private static Answer answer(HttpURLConnection connection) throws IOException {
    int status = connection.getResponseCode();
    try (var in =
        status < FIRST_FAILURE ? connection.getInputStream() : connection.getErrorStream()) {
      return new Answer(status, in == null ? "" : new String(in.readAllBytes(), UTF_8));
    }
  }
}
