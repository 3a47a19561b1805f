package org.skillstreams.acceptance.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.bootstrap.launcher.DemoStripe;
import org.skillstreams.bootstrap.launcher.Login;
import org.skillstreams.bootstrap.launcher.Node;
import org.skillstreams.bootstrap.launcher.NodeSettings;
import org.skillstreams.bootstrap.launcher.Ports;
import org.skillstreams.bootstrap.launcher.Secrets;
import org.skillstreams.bootstrap.seed.SeedContext;
import org.skillstreams.bootstrap.seed.Seeds;
import org.skillstreams.stripe.sandbox.fault.DeliveryFault;

/**
 * The real server on a database that keeps what it acknowledges, with the payment sandbox behind.
 * The sandbox brings no message by itself: the benchmark does.
 */
final class BenchNode implements AutoCloseable {

  private static final Path HOME =
      Path.of(System.getProperty("skillstreams.home", "bootstrap/target")).toAbsolutePath();

  /** The limits are for people, and the janitor would help the inbox. */
  private static final Map<String, Integer> SETTINGS =
      Map.of("requests_per_minute", 1_000_000, "sweep_interval_minutes", 1_440);

  private final BenchServer database;
  private final DemoStripe stripe;
  private final Node node;

  private BenchNode(BenchServer database, DemoStripe stripe, Node node) {
    this.database = database;
    this.stripe = stripe;
    this.node = node;
  }

  static BenchNode start() throws IOException, SQLException, InterruptedException {
    if (Files.notExists(HOME.resolve("skillstreams.war"))) {
      throw new IllegalStateException("There is no server in " + HOME + ": build it first.");
    }
    var database = BenchServer.start();
    Seeds.load(new SeedContext(database.application(), false, Optional.empty()));
    tune(database);
    int port = Ports.free();
    var folder = database.folder("node");
    var address = URI.create("http://localhost:" + port);
    var stripe = DemoStripe.start(Ports.free(), folder.resolve("books"), address);
    stripe.sandbox().controls().faults().add(silence());
    var secret = "a secret of this run: " + UUID.randomUUID();
    var settings =
        new NodeSettings(
            HOME,
            folder,
            port,
            new Login(database.application().getUrl(), "skillstreams_app", "app"),
            new Secrets("owner", "app", secret, secret),
            true,
            stripe.environment(),
            false);
    var node = Node.start(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(node::close));
    return new BenchNode(database, stripe, node);
  }

  private static DeliveryFault silence() {
    return new DeliveryFault("*", DeliveryFault.Kind.DROP, 1, Duration.ZERO, "", Integer.MAX_VALUE);
  }

  private static void tune(BenchServer database) throws SQLException {
    try (var connection = database.application().getConnection();
        var insert =
            connection.prepareStatement("insert into catalog_setting (key, value) values (?, ?)")) {
      for (var setting : SETTINGS.entrySet()) {
        insert.setString(1, setting.getKey());
        insert.setInt(2, setting.getValue());
        insert.executeUpdate();
      }
    }
  }

  BenchServer database() {
    return database;
  }

  URI api() {
    return node.address().resolve("/api/v1/");
  }

  URI stripe() {
    return stripe.sandbox().address();
  }

  /** What the sandbox signs its messages with. */
  String webhookSecret() {
    return stripe.environment().get("STRIPE_WEBHOOK_SECRET");
  }

  String stripeKey() {
    return stripe.environment().get("STRIPE_API_KEY");
  }

  @Override
  public void close() throws IOException {
    node.close();
    stripe.close();
    database.close();
  }
}
