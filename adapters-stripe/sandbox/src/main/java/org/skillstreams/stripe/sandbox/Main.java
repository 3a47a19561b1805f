package org.skillstreams.stripe.sandbox;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.random.RandomGenerator;

/**
 * The sandbox as a process of its own, set up by its environment: {@code STRIPE_SANDBOX_PORT},
 * {@code STRIPE_SANDBOX_FILE}, and for those who are told about events {@code
 * STRIPE_SANDBOX_WEBHOOK_URL} and {@code STRIPE_SANDBOX_WEBHOOK_SECRET}, the same with {@code
 * CONNECT_WEBHOOK}.
 */
public final class Main {

  private Main() {}

  /** Runs until the process is ended. */
  public static void main(String[] arguments) throws InterruptedException {
    var port = Integer.parseInt(variable("PORT").orElse("12111"));
    var file = Path.of(variable("FILE").orElse(".data/stripe-sandbox.journal"));
    var random = RandomGenerator.of("SecureRandom");
    var settings = SandboxSettings.of(port, file, InstantSource.system(), random);
    if (variable("WEBHOOK_URL").isPresent()) {
      settings = settings.telling(needed("WEBHOOK_URL"), needed("WEBHOOK_SECRET"));
    }
    if (variable("CONNECT_WEBHOOK_URL").isPresent()) {
      settings =
          settings.tellingConnect(needed("CONNECT_WEBHOOK_URL"), needed("CONNECT_WEBHOOK_SECRET"));
    }
    settings = settings.withAtMost(Integer.parseInt(variable("MOST_PER_SECOND").orElse("0")));
    var sandbox = StripeSandbox.start(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "stop the sandbox"));
    System.out.println("Stripe sandbox at " + sandbox.address() + ", key " + settings.apiKey());
    new CountDownLatch(1).await();
  }

  private static Optional<String> variable(String name) {
    return Optional.ofNullable(System.getenv("STRIPE_SANDBOX_" + name));
  }

  private static String needed(String name) {
    return variable(name)
        .orElseThrow(() -> new IllegalArgumentException("STRIPE_SANDBOX_" + name + " is missing"));
  }
}
