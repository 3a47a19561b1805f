package org.skillstreams.acceptance.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.skillstreams.persistence.shared.Migrations;

/** A PostgreSQL that keeps what it acknowledges, in a folder that goes away with it. */
final class BenchServer implements AutoCloseable {

  private static final String DATABASE = "bench";

  private final Path folder;
  private EmbeddedPostgres server;

  private BenchServer(Path folder, EmbeddedPostgres server) {
    this.folder = folder;
    this.server = server;
  }

  static BenchServer start() throws IOException, SQLException {
    var folder = Files.createTempDirectory("skillstreams-bench");
    var started = new BenchServer(folder, launch(folder));
    Runtime.getRuntime().addShutdownHook(new Thread(started::stop));
    started.administer("create role skillstreams_owner login superuser password 'owner'");
    started.administer("create role skillstreams_app login password 'app'");
    started.administer("create database " + DATABASE + " owner skillstreams_owner");
    Migrations.run(started.owner());
    return started;
  }

  private static EmbeddedPostgres launch(Path folder) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder.resolve("data"))
        .setCleanDataDirectory(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("shared_buffers", "512MB")
        .setServerConfig("max_wal_size", "4GB")
        .start();
  }

  /**
   * Stops and starts it, so that its own memory holds nothing; the operating system's file cache
   * stays.
   */
  void restart() throws IOException {
    server.close();
    server = launch(folder);
  }

  int port() {
    return server.getPort();
  }

  /** A new folder that goes away with it. */
  Path folder(String name) throws IOException {
    return Files.createDirectory(folder.resolve(name));
  }

  /** The processors' time of this process and of the database. */
  Processors processors() throws IOException {
    var lines = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"));
    return new Processors(Long.parseLong(lines.getFirst().strip()));
  }

  PGSimpleDataSource owner() {
    return connect(DATABASE, "skillstreams_owner", "owner");
  }

  PGSimpleDataSource application() {
    return connect(DATABASE, "skillstreams_app", "app");
  }

  /** For pgbench: our database, as the application. */
  Pgbench.Target bench() {
    return new Pgbench.Target(port(), DATABASE, "skillstreams_app", "app");
  }

  /** For pgbench: a database that is not ours, for its own tables. */
  Pgbench.Target plain() {
    return new Pgbench.Target(port(), "postgres", "postgres", "postgres");
  }

  /**
   * One connection as the application has them: pooled, so that its prepared statements live on.
   */
  HikariDataSource pool(DataSource source) {
    return pool(source, 1);
  }

  /** The same for several at once. */
  HikariDataSource pool(DataSource source, int connections) {
    var config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(connections);
    return new HikariDataSource(config);
  }

  private PGSimpleDataSource connect(String database, String user, String password) {
    var source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"localhost"});
    source.setPortNumbers(new int[] {server.getPort()});
    source.setDatabaseName(database);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  private void administer(String sql) throws SQLException {
    try (var connection = connect("postgres", "postgres", "postgres").getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** At the end of the process, however it ends: a million providers take a gigabyte. */
  private void stop() {
    try {
      close();
    } catch (IOException e) {
      System.err.println("Could not remove " + folder + ": " + e.getMessage());
    }
  }

  @Override
  public synchronized void close() throws IOException {
    server.close();
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
