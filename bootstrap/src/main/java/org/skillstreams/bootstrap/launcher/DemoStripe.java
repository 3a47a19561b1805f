package org.skillstreams.bootstrap.launcher;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import org.skillstreams.stripe.sandbox.SandboxSettings;
import org.skillstreams.stripe.sandbox.StripeSandbox;

/** The payment company of a demo: a sandbox in this process. Its books are in the data folder. */
public final class DemoStripe implements AutoCloseable {

  private static final int SECRET_BYTES = 24;

  private final StripeSandbox sandbox;
  private final Map<String, String> environment;

  private DemoStripe(StripeSandbox sandbox, Map<String, String> environment) {
    this.sandbox = sandbox;
    this.environment = environment;
  }

  /**
   * Starts it.
   *
   * @param port of its API and its pages
   * @param books the file that keeps what it was told
   * @param node whose webhooks it calls
   */
  public static DemoStripe start(int port, Path books, URI node) {
    var random = new SecureRandom();
    var platform = secret(random);
    var connect = secret(random);
    var webhooks = node.resolve("/api/v1/webhooks/stripe").toString();
    var settings =
        SandboxSettings.of(port, books, InstantSource.system(), random)
            .telling(webhooks, platform)
            .tellingConnect(webhooks + "/connect", connect);
    try {
      var sandbox = StripeSandbox.start(settings);
      return new DemoStripe(
          sandbox,
          Map.of(
              "STRIPE_API_KEY",
              settings.apiKey(),
              "STRIPE_API_BASE",
              sandbox.address().toString(),
              "STRIPE_WEBHOOK_SECRET",
              platform,
              "STRIPE_CONNECT_WEBHOOK_SECRET",
              connect));
    } catch (UncheckedIOException e) {
      throw new CannotStart("The payment sandbox cannot start: " + e.getMessage() + ".", e);
    }
  }

  /** What a node needs to know to reach it. */
  public Map<String, String> environment() {
    return environment;
  }

  /** For what no request can do: faults, time, disputes. */
  public StripeSandbox sandbox() {
    return sandbox;
  }

  @Override
  public void close() {
    sandbox.close();
  }

  private static String secret(SecureRandom random) {
    var bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return "whsec_" + HexFormat.of().formatHex(bytes);
  }
}
