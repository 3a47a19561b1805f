package org.skillstreams.bootstrap.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** One server, as a child process. Any number of them may work on one database. */
public final class Node implements AutoCloseable {

  /**
   * Threads that carry virtual ones. A virtual thread that loads a class keeps its carrier, and the
   * server reads classes under a lock: with one for each core, two could wait for a third for ever.
   */
  private static final String CARRIERS = "-Djdk.virtualThreadScheduler.parallelism=32";

  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration STOP = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final Pattern APPLICATION_FAILED = Pattern.compile("CWWKZ000[24]E");

  /** Compiles quickly and less well: on two cores, a quarter less until the first page. */
  private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

  private static final String FULL_SPEED = "-XX:+TieredCompilation";
  private static final int OK = 200;

  private final Process process;
  private final URI address;
  private final Path log;

  private Node(Process process, URI address, Path log) {
    this.process = process;
    this.address = address;
    this.log = log;
  }

  /** Starts a server and waits until it is ready for requests. */
  public static Node start(NodeSettings settings) throws InterruptedException {
    var node = launch(settings);
    try {
      node.awaitReady();
      return node;
    } catch (CannotStart | InterruptedException e) {
      node.close();
      throw e;
    }
  }

  /** Where it answers, such as {@code http://localhost:8080}. */
  public URI address() {
    return address;
  }

  /** Waits for its end. */
  public void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  /** Ends it without warning, as a crash would. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Lets it finish what it is doing, then ends it. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** Starts a server without waiting. */
  static Node launch(NodeSettings settings) {
    var log = settings.logs().resolve("server.log");
    var builder =
        new ProcessBuilder(command(settings))
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(log.toFile()));
    builder.environment().keySet().removeIf(name -> name.startsWith("DB_OWNER"));
    builder.environment().putAll(settings.environment());
    try {
      return new Node(builder.start(), URI.create("http://localhost:" + settings.port()), log);
    } catch (IOException e) {
      throw new CannotStart("The server could not be started: " + e.getMessage(), e);
    }
  }

  private static List<String> command(NodeSettings settings) {
    var server = settings.home().resolve("wlp");
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        settings.quickStart() ? QUICK_START : FULL_SPEED,
        "@" + server.resolve("lib/platform/java/java24.options"),
        "-javaagent:" + server.resolve("bin/tools/ws-javaagent.jar"),
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-Duser.timezone=UTC",
        "-Xmx1g",
        CARRIERS,
        "-jar",
        server.resolve("bin/tools/ws-server.jar").toString(),
        "skillstreams");
  }

  /** Waits until it is ready for requests. */
  void awaitReady() throws InterruptedException {
    var ready = HttpRequest.newBuilder(address.resolve("/health/ready")).timeout(STOP).build();
    var patience = START;
    try (var client = HttpClient.newHttpClient()) {
      while (!isReady(client, ready)) {
        patience = patience.minus(PAUSE);
        if (!process.isAlive() || patience.isNegative() || applicationFailed()) {
          throw new CannotStart("The server did not become ready; its log " + log + " says why.");
        }
        Thread.sleep(PAUSE);
      }
    }
  }

  private static boolean isReady(HttpClient client, HttpRequest ready) throws InterruptedException {
    try {
      return client.send(ready, BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException _) {
      return false;
    }
  }

  /** The server itself stays when its application does not start, and says so in its log. */
  private boolean applicationFailed() {
    try {
      return APPLICATION_FAILED.matcher(Files.readString(log)).find();
    } catch (IOException e) {
      throw new CannotStart("Cannot read the server's log " + log + ": " + e.getMessage(), e);
    }
  }
}
