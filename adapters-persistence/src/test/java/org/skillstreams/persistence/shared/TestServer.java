package org.skillstreams.persistence.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The PostgreSQL server of this test run: embedded, or a container with {@code -Ddb=container}. */
record TestServer(String host, int port, String superuser, String password) {

  private static final String MOST_CONNECTIONS = "400";

  static TestServer start() {
    return switch (System.getProperty("db", "embedded")) {
      case "embedded" -> embedded();
      case "container" -> container();
      case String other ->
          throw new IllegalArgumentException("-Ddb is embedded or container, not " + other);
    };
  }

  PGSimpleDataSource connect(String database, String user, String secret) {
    var source = new PGSimpleDataSource();
    source.setServerNames(new String[] {host});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser(user);
    source.setPassword(secret);
    return source;
  }

  private static TestServer embedded() {
    try {
      // zonky's default of fsync=off is right here: nothing of a test has to survive it
      @SuppressWarnings("resource")
      var server =
          EmbeddedPostgres.builder()
              .setServerConfig("max_connections", MOST_CONNECTIONS)
              .setServerConfig("full_page_writes", "off")
              .start();
      return new TestServer("localhost", server.getPort(), "postgres", "postgres");
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
    }
  }

  private static TestServer container() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      throw new IllegalStateException(
          "-Ddb=container asks for PostgreSQL in a container, but no Docker engine answers here. "
              + "Start Docker, or leave -Ddb out to use the embedded PostgreSQL.");
    }
    @SuppressWarnings("resource")
    var server =
        new PostgreSQLContainer("postgres:18-alpine")
            .withCommand(
                "postgres", "-c", "fsync=off", "-c", "max_connections=" + MOST_CONNECTIONS);
    server.start();
    return new TestServer(
        server.getHost(), server.getFirstMappedPort(), server.getUsername(), server.getPassword());
  }
}
