package org.skillstreams.acceptance.http;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.skillstreams.bootstrap.launcher.Login;
import org.skillstreams.bootstrap.launcher.Node;
import org.skillstreams.bootstrap.launcher.NodeSettings;
import org.skillstreams.bootstrap.launcher.Ports;
import org.skillstreams.bootstrap.launcher.Secrets;
import org.skillstreams.bootstrap.seed.SeedContext;
import org.skillstreams.bootstrap.seed.Seeds;
import org.skillstreams.bootstrap.seed.SignIn;
import org.skillstreams.persistence.shared.Migrations;

/** An installation of its own whose parts can be killed and started, each by itself. */
final class Fragile implements AutoCloseable {

  private static final Path HOME =
      Path.of(System.getProperty("skillstreams.home", "../bootstrap/target"))
          .toAbsolutePath()
          .normalize();
  private static final SignIn OPERATOR =
      new SignIn("admin", "olivia@example.com", "a long enough secret");

  private final Path folder;
  private final int databasePort = Ports.free();
  private final int port = Ports.free();
  private final Secrets secrets =
      new Secrets("owner", "app", UUID.randomUUID() + "0123456789", UUID.randomUUID().toString());
  private final StripeProcess stripe;
  private EmbeddedPostgres postgres;
  private Node node;

  Fragile(Path folder) throws IOException, InterruptedException, SQLException {
    this.folder = folder;
    startDatabase();
    prepare();
    stripe = new StripeProcess(folder, URI.create("http://localhost:" + port));
    startServer();
  }

  SignIn operator() {
    return OPERATOR;
  }

  URI address() {
    return node.address();
  }

  StripeProcess stripe() {
    return stripe;
  }

  /** Connections in the server's role. */
  DataSource database() {
    return source("skillstreams", "skillstreams_app", "app");
  }

  void killServer() throws InterruptedException {
    node.kill();
  }

  void startServer() throws InterruptedException {
    node =
        Node.start(
            new NodeSettings(
                HOME,
                folder,
                port,
                new Login(url("skillstreams"), "skillstreams_app", "app"),
                secrets,
                true,
                stripe.environment(),
                true));
  }

  /** Kills PostgreSQL's first process; the others see it and end at once, whatever they are at. */
  void killDatabase() throws IOException, InterruptedException {
    var pid = Files.readAllLines(data().resolve("postmaster.pid")).getFirst();
    var process = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    process.destroyForcibly();
    process.onExit().join();
    Thread.sleep(Duration.ofMillis(500));
    postgres.close();
  }

  void startDatabase() throws IOException {
    postgres =
        EmbeddedPostgres.builder()
            .setDataDirectory(data())
            .setCleanDataDirectory(false)
            .setPort(databasePort)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("max_connections", "150")
            .setPGStartupWait(Duration.ofSeconds(60))
            .start();
  }

  private Path data() {
    return folder.resolve("postgres");
  }

  private void prepare() throws SQLException {
    try (var connection = source("postgres", "postgres", "").getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create role skillstreams_owner login password 'owner'");
      statement.execute("create role skillstreams_app login password 'app'");
      statement.execute("create database skillstreams owner skillstreams_owner");
    }
    Migrations.run(source("skillstreams", "skillstreams_owner", "owner"));
    Seeds.load(new SeedContext(database(), false, Optional.of(OPERATOR)));
    Server.tune(database());
  }

  private DataSource source(String database, String user, String password) {
    var source = new PGSimpleDataSource();
    source.setUrl(url(database));
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  private String url(String database) {
    return "jdbc:postgresql://localhost:" + databasePort + "/" + database;
  }

  @Override
  public void close() throws IOException {
    node.close();
    stripe.close();
    postgres.close();
  }
}
