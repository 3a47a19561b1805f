package org.skillstreams.bootstrap.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.bootstrap.seed.SignIn;

/**
 * What the environment asks for.
 *
 * @param home where the build put server and application
 * @param data the data folder
 * @param port the public HTTP port
 * @param external the PostgreSQL to use instead of an own one, if one was named
 * @param demo whether demo data is loaded and the clock can be moved
 * @param sandboxPort where the payment sandbox answers; empty when there is none: without demo
 *     data, or when a key of the payment company was named
 * @param mailPort where mails are shown instead of sent; empty without demo data, or when a mail
 *     server was named
 * @param operator the first operator of an installation without demo data, if one was named
 */
record Settings(
    Path home,
    Path data,
    int port,
    Optional<Named> external,
    boolean demo,
    Optional<Integer> sandboxPort,
    Optional<Integer> mailPort,
    Optional<SignIn> operator) {

  private static final int LARGEST_PORT = 65535;

  /** A named PostgreSQL in both roles. */
  record Named(Login owner, Login application) {}

  static Settings of(Path home, Map<String, String> environment) {
    var external = external(environment);
    int port = port("PORT", environment.getOrDefault("PORT", "8080"));
    boolean demo = onOrOff(environment.getOrDefault("DEMO", external.isPresent() ? "off" : "on"));
    return new Settings(
        home,
        Path.of(environment.getOrDefault("DATA_DIR", ".data")).toAbsolutePath().normalize(),
        port,
        external,
        demo,
        sandboxPort(environment, port).filter(_ -> demo),
        mailPort(environment, port).filter(_ -> demo),
        operator(environment));
  }

  private static Optional<SignIn> operator(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("ADMIN_EMAIL"))
        .map(email ->
            new SignIn("admin", email, required(environment, "ADMIN_EMAIL", "ADMIN_PASSWORD")));
  }

  private static Optional<Named> external(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("DB_URL"))
        .map(url ->
            new Named(
                new Login(
                    environment.getOrDefault("DB_OWNER_URL", url),
                    environment.getOrDefault("DB_OWNER_USER", "skillstreams_owner"),
                    required(environment, "DB_URL", "DB_OWNER_PASSWORD")),
                new Login(
                    url,
                    environment.getOrDefault("DB_USER", "skillstreams_app"),
                    required(environment, "DB_URL", "DB_PASSWORD"))));
  }

  private static String required(Map<String, String> environment, String because, String name) {
    return Optional.ofNullable(environment.get(name))
        .orElseThrow(() -> new CannotStart(because + " is set, so " + name + " is needed too."));
  }

  private static Optional<Integer> sandboxPort(Map<String, String> environment, int port) {
    if (environment.containsKey("STRIPE_API_KEY")) {
      return Optional.empty();
    }
    var beside = Integer.toString(port == LARGEST_PORT ? port - 1 : port + 1);
    return Optional.of(port("SANDBOX_PORT", environment.getOrDefault("SANDBOX_PORT", beside)));
  }

  private static Optional<Integer> mailPort(Map<String, String> environment, int port) {
    if (environment.containsKey("SMTP_HOST")) {
      return Optional.empty();
    }
    var beside = Integer.toString(port > LARGEST_PORT - 2 ? port - 2 : port + 2);
    return Optional.of(port("MAIL_PORT", environment.getOrDefault("MAIL_PORT", beside)));
  }

  private static int port(String name, String text) {
    try {
      var port = Integer.parseInt(text);
      if (port > 0 && port <= LARGEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw new CannotStart(
          name + " is a number from 1 to " + LARGEST_PORT + ", not " + text + ".", e);
    }
    throw new CannotStart(name + " is a number from 1 to " + LARGEST_PORT + ", not " + text + ".");
  }

  private static boolean onOrOff(String text) {
    return switch (text) {
      case "on" -> true;
      case "off" -> false;
      default -> throw new CannotStart("DEMO is on or off, not " + text + ".");
    };
  }
}
