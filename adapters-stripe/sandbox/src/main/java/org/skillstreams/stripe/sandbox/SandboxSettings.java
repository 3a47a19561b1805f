package org.skillstreams.stripe.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.skillstreams.stripe.sandbox.webhook.WebhookEndpoints.Target;

/**
 * How the sandbox runs.
 *
 * @param port 0 for any free one
 * @param stateFile where its state is kept; it is made when it is not there
 * @param apiKey the one secret key that is accepted
 * @param endpoints who is told about events
 * @param clock real time
 * @param random where ids come from
 * @param delayedPayment how long a delayed payment method takes
 * @param retries how long after each failed delivery the next one is tried
 * @param mostPerSecond requests a second that each endpoint answers, as Stripe's 25; 0 for any
 */
public record SandboxSettings(
    int port,
    Path stateFile,
    String apiKey,
    List<Target> endpoints,
    InstantSource clock,
    RandomGenerator random,
    Duration delayedPayment,
    List<Duration> retries,
    int mostPerSecond) {

  /** The key that is accepted unless another is set. */
  public static final String API_KEY = "sk_test_skillstreams_sandbox";

  private static final List<Duration> RETRIES =
      List.of(
          Duration.ofSeconds(1),
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofHours(1));

  /** Settings for a port and a file; nobody is told about events yet. */
  public static SandboxSettings of(
      int port, Path stateFile, InstantSource clock, RandomGenerator random) {
    var delay = Duration.ofSeconds(20);
    return new SandboxSettings(
        port, stateFile, API_KEY, List.of(), clock, random, delay, RETRIES, 0);
  }

  /** Tells the platform's events to an address. */
  public SandboxSettings telling(String url, String secret) {
    return with(new Target(url, secret, false));
  }

  /** Tells the events of connected accounts to an address. */
  public SandboxSettings tellingConnect(String url, String secret) {
    return with(new Target(url, secret, true));
  }

  public SandboxSettings withApiKey(String key) {
    return new SandboxSettings(
        port, stateFile, key, endpoints, clock, random, delayedPayment, retries, mostPerSecond);
  }

  public SandboxSettings withDelayedPayment(Duration delay) {
    return new SandboxSettings(
        port, stateFile, apiKey, endpoints, clock, random, delay, retries, mostPerSecond);
  }

  public SandboxSettings withRetries(List<Duration> after) {
    return new SandboxSettings(
        port, stateFile, apiKey, endpoints, clock, random, delayedPayment, after, mostPerSecond);
  }

  /** Answers 429 to more than so many requests a second for each endpoint. */
  public SandboxSettings withAtMost(int perSecond) {
    return new SandboxSettings(
        port, stateFile, apiKey, endpoints, clock, random, delayedPayment, retries, perSecond);
  }

  private SandboxSettings with(Target target) {
    var all =
        java.util.stream.Stream.concat(endpoints.stream(), java.util.stream.Stream.of(target))
            .toList();
    return new SandboxSettings(
        port, stateFile, apiKey, all, clock, random, delayedPayment, retries, mostPerSecond);
  }
}
