package org.skillstreams.acceptance.http;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.skillstreams.acceptance.inprocess.Adapters;
import org.skillstreams.acceptance.shared.Bank;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.bootstrap.launcher.DemoStripe;
import org.skillstreams.bootstrap.launcher.Login;
import org.skillstreams.bootstrap.launcher.Node;
import org.skillstreams.bootstrap.launcher.NodeSettings;
import org.skillstreams.bootstrap.launcher.Ports;
import org.skillstreams.bootstrap.launcher.Secrets;
import org.skillstreams.bootstrap.seed.SeedContext;
import org.skillstreams.bootstrap.seed.Seeds;
import org.skillstreams.bootstrap.seed.SignIn;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.persistence.shared.TestDatabase;

/**
 * The real server on a seeded database, started once for all tests of this JVM. It is the build of
 * the bootstrap module: {@code mvn package} makes it.
 */
public final class Server {

  private static final Path HOME =
      Path.of(System.getProperty("skillstreams.home", "../bootstrap/target"))
          .toAbsolutePath()
          .normalize();

  /** The limits are for people; a test run is in more of a hurry. The sweep runs when asked. */
  private static final Map<String, Integer> SETTINGS =
      Map.of(
          "requests_per_minute", 1_000_000,
          "sign_in_attempts_per_quarter_hour", 100_000,
          "sweep_interval_minutes", 1_440);

  private final TestDatabase database;
  private final DemoStripe stripe;
  private final MailServer mails;
  private final NodeSettings settings;
  private final Node node;

  private Server(
      TestDatabase database,
      DemoStripe stripe,
      MailServer mails,
      NodeSettings settings,
      Node node) {
    this.database = database;
    this.stripe = stripe;
    this.mails = mails;
    this.settings = settings;
    this.node = node;
  }

  /** Another node on the same database; whoever asked for it ends it. */
  Node another() throws IOException, InterruptedException {
    var folder = Files.createDirectories(Path.of("target", "server-b").toAbsolutePath());
    return Node.start(
        new NodeSettings(
            settings.home(),
            folder,
            Ports.free(),
            settings.database(),
            settings.secrets(),
            settings.demo(),
            settings.services(),
            settings.quickStart()));
  }

  /** The server of this JVM. */
  public static Server running() {
    return Running.SERVER;
  }

  public URI address() {
    return node.address();
  }

  public TestDatabase database() {
    return database;
  }

  /** The payment company the server asks. */
  public DemoStripe stripe() {
    return stripe;
  }

  /** The demo's operator. */
  public Member operator() {
    var signIn = signIn("admin");
    return new Member(
        personOf(signIn.email()), Role.ADMIN, "Olivia Park", signIn.email(), signIn.password());
  }

  /** Somebody of the demo in this role. */
  public SignIn signIn(String role) {
    return Seeds.signIns().stream()
        .filter(one -> one.role().equals(role))
        .findFirst()
        .orElseThrow();
  }

  /** A new marketplace that speaks to this server. */
  public HttpMarketplace marketplace() {
    return HttpMarketplace.on(
        address(),
        operator(),
        new Bank(database, Adapters.on(database.entityManager())),
        stripe,
        mails);
  }

  private PersonId personOf(String email) {
    var sql = "select id from account_person where email = '" + email + "'";
    try (var connection = database.ownerDataSource().getConnection();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return new PersonId(rows.getObject(1, UUID.class));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lifts the limits on a database. */
  static void tune(DataSource database) {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement("insert into catalog_setting (key, value) values (?, ?)")) {
      for (var setting : SETTINGS.entrySet()) {
        insert.setString(1, setting.getKey());
        insert.setInt(2, setting.getValue());
        insert.executeUpdate();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Running {
    private static final Server SERVER = start();

    private static Server start() {
      if (Files.notExists(HOME.resolve("skillstreams.war"))) {
        throw new IllegalStateException(
            "There is no server to test in " + HOME + ": build it with mvn package first.");
      }
      var database = TestDatabase.fresh();
      Seeds.load(new SeedContext(database.dataSource(), true, Optional.empty()));
      tune(database.dataSource());
      try {
        var folder = Files.createDirectories(Path.of("target", "server").toAbsolutePath());
        int port = Ports.free();
        var stripe = stripe(folder, port);
        var mails = new MailServer();
        var services = new HashMap<>(stripe.environment());
        services.putAll(mails.environment());
        var settings = settings(database, folder, port, services);
        var node = Node.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(node::close, "stop the server"));
        return new Server(database, stripe, mails, settings, node);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      } catch (IOException e) {
        throw new IllegalStateException("no folder for the server", e);
      }
    }

    private static DemoStripe stripe(Path folder, int port) throws IOException {
      var books = Files.createTempDirectory(folder, "stripe").resolve("books");
      return DemoStripe.start(Ports.free(), books, URI.create("http://localhost:" + port));
    }

    private static NodeSettings settings(
        TestDatabase database, Path folder, int port, Map<String, String> services) {
      var secret = "a secret of this test run: " + UUID.randomUUID();
      return new NodeSettings(
          HOME,
          folder,
          port,
          new Login(database.url(), "skillstreams_app", "app"),
          new Secrets("owner", "app", secret, secret),
          true,
          services,
          false);
    }
  }
}
