package org.skillstreams.stripe.sandbox;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.net.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Receives webhooks, and believes only what is signed. */
final class Inbox implements AutoCloseable {

  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final AtomicInteger forged = new AtomicInteger();
  private final AtomicInteger refusing = new AtomicInteger();
  private final HttpServer server;
  private final String secret;

  Inbox(String secret) {
    this.secret = secret;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::receive);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks";
  }

  /** Answers 500 to the next ones. */
  void refuse(int times) {
    refusing.set(times);
  }

  int forged() {
    return forged.get();
  }

  List<JsonObject> received() {
    return bodies.stream().map(body -> JsonParser.parseString(body).getAsJsonObject()).toList();
  }

  List<String> types() {
    return received().stream().map(event -> event.get("type").getAsString()).toList();
  }

  /** The events of a type, when there is one at last. */
  List<Event> await(String type) {
    return awaitMany(type, 1);
  }

  List<Event> awaitMany(String type, int count) {
    Awaiting.until(() -> types().stream().filter(type::equals).count() >= count, this::types);
    return bodies.stream()
        .map(body -> Event.GSON.fromJson(body, Event.class))
        .filter(event -> event.getType().equals(type))
        .toList();
  }

  void awaitForged(int count) {
    Awaiting.until(() -> forged.get() >= count, forged::get);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var header = exchange.getRequestHeaders().getFirst("Stripe-Signature");
      if (refusing.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        exchange.sendResponseHeaders(500, -1);
        return;
      }
      try {
        Webhook.Signature.verifyHeader(body, header, secret, 300);
        bodies.add(body);
        exchange.sendResponseHeaders(200, -1);
      } catch (SignatureVerificationException _) {
        forged.incrementAndGet();
        exchange.sendResponseHeaders(400, -1);
      }
    }
  }
}
