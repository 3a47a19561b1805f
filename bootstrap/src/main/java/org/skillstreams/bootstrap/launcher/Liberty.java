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
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The server, as a child process. */
final class Liberty implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration STOP = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Pattern APPLICATION_FAILED = Pattern.compile("CWWKZ000[24]E|CWWKG\\d{4}E");
  private static final int OK = 200;

  private final Process process;
  private final Path log;

  private Liberty(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts the server on the build in {@code home}.
   *
   * @param environment what its configuration asks for
   */
  static Liberty start(Path home, DataFolder folder, Map<String, String> environment) {
    var server = home.resolve("wlp");
    var log = folder.logs().resolve("server.log");
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "@" + server.resolve("lib/platform/java/java24.options"),
            "-javaagent:" + server.resolve("bin/tools/ws-javaagent.jar"),
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC",
            "-Xmx1g",
            "-jar",
            server.resolve("bin/tools/ws-server.jar").toString(),
            "skillstreams");
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(log.toFile()));
    builder.environment().keySet().removeIf(name -> name.startsWith("DB_"));
    builder.environment().putAll(environment);
    builder.environment().put("WLP_USER_DIR", home.resolve("usr").toString());
    builder.environment().put("WLP_OUTPUT_DIR", folder.server().toString());
    builder.environment().put("LOG_DIR", folder.logs().toString());
    builder.environment().put("APP_LOCATION", home.resolve("skillstreams.war").toString());
    try {
      return new Liberty(builder.start(), log);
    } catch (IOException e) {
      throw new CannotStart("The server could not be started: " + e.getMessage(), e);
    }
  }

  /** Waits until the server says that it is ready for requests. */
  void awaitReady(URI address) throws InterruptedException {
    var ready =
        HttpRequest.newBuilder(address.resolve("/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    var patience = START;
    try (var client = HttpClient.newHttpClient()) {
      while (!isReady(client, ready)) {
        patience = patience.minus(PAUSE);
        if (!process.isAlive() || patience.isNegative() || failed()) {
          throw new CannotStart("The server did not become ready; its log " + log + " says why.");
        }
        Thread.sleep(PAUSE);
      }
    }
  }

  /** Waits for its end. */
  void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

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

  /** The server stays when its application does not start, and says so in its log. */
  private boolean failed() {
    try {
      return APPLICATION_FAILED.matcher(Files.readString(log)).find();
    } catch (IOException e) {
      throw new CannotStart("Cannot read the server's log " + log + ": " + e.getMessage(), e);
    }
  }

  private static boolean isReady(HttpClient client, HttpRequest ready) throws InterruptedException {
    try {
      return client.send(ready, BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException _) {
      return false;
    }
  }
}
