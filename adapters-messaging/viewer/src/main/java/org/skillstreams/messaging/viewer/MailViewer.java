package org.skillstreams.messaging.viewer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A mail server on loopback and a page that lists what it got, instead of a mail server, for demos.
 * What it got is gone when it stops.
 */
public final class MailViewer implements AutoCloseable {

  /** The mail server tells of every connection and every box it makes. */
  private static final Logger TALK = Logger.getLogger("com.icegreen.greenmail");

  /** A mail's HTML may look as it likes, and nothing else; its links open beside this page. */
  private static final String POLICY_OF_MAILS =
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
          + " style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'none'";

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  private final Mailbox mailbox;
  private final HttpServer pages;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final int smtpPort;

  private MailViewer(Mailbox mailbox, int smtpPort, HttpServer pages) {
    this.mailbox = mailbox;
    this.smtpPort = smtpPort;
    this.pages = pages;
  }

  /** Starts it with its pages on this port, and the mail server on one that is free. */
  public static MailViewer start(int port) {
    TALK.setLevel(Level.WARNING);
    try {
      var pages =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      int smtp = freePort();
      var viewer = new MailViewer(new Mailbox(smtp), smtp, pages);
      pages.createContext("/", viewer::answer);
      pages.setExecutor(viewer.threads);
      pages.start();
      return viewer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where people look. */
  public URI address() {
    return URI.create("http://localhost:" + pages.getAddress().getPort());
  }

  /** What a node needs to know to send its mails here. */
  public Map<String, String> environment() {
    return Map.of(
        "SMTP_HOST", "localhost",
        "SMTP_PORT", Integer.toString(smtpPort),
        "SMTP_SECURITY", "none",
        "MAIL_FROM", "SkillStreams <no-reply@skillstreams.test>");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      var id = path.replaceFirst("^/mails/", "").replaceFirst("/html$", "");
      if (path.equals("/")) {
        send(exchange, OK, POLICY, Pages.list(mailbox.letters()));
      } else if (path.startsWith("/mails/") && mailbox.find(id).isPresent()) {
        show(exchange, mailbox.find(id).orElseThrow(), path.endsWith("/html"));
      } else {
        send(exchange, NOT_FOUND, POLICY, Pages.nothing());
      }
    }
  }

  private static void show(HttpExchange exchange, Letter letter, boolean html) throws IOException {
    if (html) {
      var framed = letter.html().replaceFirst("(?i)<head>", "<head><base target=\"_blank\">");
      send(exchange, OK, POLICY_OF_MAILS, framed);
    } else {
      send(exchange, OK, POLICY, Pages.letter(letter));
    }
  }

  private static void send(HttpExchange exchange, int status, String policy, String html)
      throws IOException {
    var bytes = html.getBytes(StandardCharsets.UTF_8);
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "text/html; charset=utf-8");
    headers.set("Content-Security-Policy", policy);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    pages.stop(0);
    threads.close();
    mailbox.close();
  }
}
