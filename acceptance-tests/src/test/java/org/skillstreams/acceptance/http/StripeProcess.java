package org.skillstreams.acceptance.http;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.skillstreams.bootstrap.launcher.Ports;
import org.skillstreams.stripe.sandbox.Main;
import org.skillstreams.stripe.sandbox.SandboxSettings;

/** The payment sandbox as a process of its own, which can be killed and started. */
final class StripeProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final int port = Ports.free();
  private final String secret = "whsec_" + UUID.randomUUID();
  private final String connectSecret = "whsec_" + UUID.randomUUID();
  private final Path folder;
  private final URI webhooks;
  private Process process;

  StripeProcess(Path folder, URI node) throws IOException {
    this.folder = folder;
    this.webhooks = node.resolve("/api/v1/webhooks/stripe");
    this.process = launch();
  }

  /** What a server needs to know to reach it. */
  Map<String, String> environment() {
    return Map.of(
        "STRIPE_API_KEY",
        SandboxSettings.API_KEY,
        "STRIPE_API_BASE",
        "http://localhost:" + port,
        "STRIPE_WEBHOOK_SECRET",
        secret,
        "STRIPE_CONNECT_WEBHOOK_SECRET",
        connectSecret);
  }

  /** Kills it in the middle of whatever it is at. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  void start() throws IOException {
    process = launch();
  }

  private Process launch() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(folder.resolve("stripe.log").toFile()));
    builder
        .environment()
        .putAll(
            Map.of(
                "STRIPE_SANDBOX_PORT",
                Integer.toString(port),
                "STRIPE_SANDBOX_FILE",
                folder.resolve("books").toString(),
                "STRIPE_SANDBOX_WEBHOOK_URL",
                webhooks.toString(),
                "STRIPE_SANDBOX_WEBHOOK_SECRET",
                secret,
                "STRIPE_SANDBOX_CONNECT_WEBHOOK_URL",
                webhooks + "/connect",
                "STRIPE_SANDBOX_CONNECT_WEBHOOK_SECRET",
                connectSecret));
    var begun = builder.start();
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> listens(begun));
    return begun;
  }

  private boolean listens(Process begun) {
    if (!begun.isAlive()) {
      throw new IllegalStateException("The sandbox ended: see " + folder.resolve("stripe.log"));
    }
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress("localhost", port), 200);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    kill();
  }
}
