package org.skillstreams.stripe.sandbox.wire;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The door, on loopback only. */
public final class HttpFront implements AutoCloseable {

  static {
    // the server writes head and body apart; together with Nagle's algorithm that costs 40 ms
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /**
   * Takes the port and answers nothing yet.
   *
   * @param port 0 for any free one
   */
  public HttpFront(int port) {
    try {
      var place = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      this.server = HttpServer.create(place, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Begins to answer. */
  public void open(Map<String, HttpHandler> handlers) {
    handlers.forEach(server::createContext);
    server.setExecutor(threads);
    server.start();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
