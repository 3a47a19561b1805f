package org.skillstreams.bootstrap.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The installation's own PostgreSQL: durable, and listening on this machine only. Every local
 * process may connect to it, so whoever shares the machine with others names a server with DB_URL
 * instead.
 */
final class EmbeddedDatabase implements Database {

  private static final String MAJOR = "18";
  private static final String NAME = "skillstreams";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final EmbeddedPostgres server;
  private final Secrets secrets;

  private EmbeddedDatabase(EmbeddedPostgres server, Secrets secrets) {
    this.server = server;
    this.secrets = secrets;
  }

  static EmbeddedDatabase start(DataFolder folder, Secrets secrets) {
    folder.expectPostgres(MAJOR);
    var log = folder.logs().resolve("postgres.log");
    try {
      var server =
          EmbeddedPostgres.builder()
              .setDataDirectory(folder.postgres())
              .setCleanDataDirectory(false)
              .setOverrideWorkingDirectory(folder.programs().toFile())
              .setRegisterShutdownHook(false)
              .setOutputRedirector(Redirect.appendTo(log.toFile()))
              .setErrorRedirector(Redirect.appendTo(log.toFile()))
              .setPGStartupWait(PATIENCE)
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("max_connections", "150")
              .setServerConfig("shared_buffers", "256MB")
              .setLocaleConfig("locale", "C.UTF-8")
              .start();
      var database = new EmbeddedDatabase(server, secrets);
      database.prepare();
      return database;
    } catch (IOException | IllegalStateException e) {
      throw new CannotStart(
          "PostgreSQL could not start on " + folder.postgres() + "; its log " + log + " says why.",
          e);
    }
  }

  @Override
  public Login owner() {
    return new Login(url(NAME), "skillstreams_owner", secrets.ownerPassword());
  }

  @Override
  public Login application() {
    return new Login(url(NAME), "skillstreams_app", secrets.applicationPassword());
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL could not be stopped", e);
    }
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), database);
  }

  private void prepare() {
    var admin = new Login(url("postgres"), "postgres", "");
    try (var connection = admin.connect();
        var statement = connection.createStatement()) {
      for (var role : new Login[] {owner(), application()}) {
        var exists = "select from pg_roles where rolname = '" + role.user() + "'";
        if (!statement.executeQuery(exists).next()) {
          statement.execute("create role " + role.user() + " login");
        }
        statement.execute("alter role " + role.user() + " password '" + role.password() + "'");
      }
      if (!statement
          .executeQuery("select from pg_database where datname = '" + NAME + "'")
          .next()) {
        statement.execute("create database " + NAME + " owner " + owner().user());
      }
    } catch (SQLException e) {
      throw new CannotStart("Cannot prepare the database: " + e.getMessage(), e);
    }
  }
}
