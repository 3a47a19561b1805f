package org.skillstreams.bootstrap.launcher;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.skillstreams.bootstrap.seed.SeedContext;
import org.skillstreams.bootstrap.seed.Seeds;
import org.skillstreams.persistence.shared.Migrations;

/** All processes of one installation. They start in order and stop in the opposite order. */
public final class Installation implements AutoCloseable {

  private final Settings settings;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();

  Installation(Settings settings) {
    this.settings = settings;
  }

  /** Starts everything; when a part does not start, those before it are stopped. */
  Liberty start() throws InterruptedException {
    Ports.expectFree(settings.port());
    var folder = keep(DataFolder.open(settings.data()));
    var secrets = Secrets.in(folder.secrets());
    var database = keep(database(folder, secrets));
    Migrations.run(database.owner().source());
    Seeds.load(
        new SeedContext(
            database.owner().source(), database.application().source(), settings.demo()));
    var server = keep(Liberty.start(settings.home(), folder, environment(database, secrets)));
    server.awaitReady(address());
    return server;
  }

  URI address() {
    return URI.create("http://localhost:" + settings.port());
  }

  @Override
  public synchronized void close() {
    while (!running.isEmpty()) {
      stop(running.pop());
    }
  }

  private Database database(DataFolder folder, Secrets secrets) {
    return settings
        .external()
        .<Database>map(named -> ExternalDatabase.reach(named.owner(), named.application()))
        .orElseGet(() -> EmbeddedDatabase.start(folder, secrets));
  }

  private Map<String, String> environment(Database database, Secrets secrets) {
    return Map.of(
        "HTTP_PORT", Integer.toString(settings.port()),
        "INTERNAL_PORT", Integer.toString(Ports.free()),
        "DB_URL", database.application().url(),
        "DB_USER", database.application().user(),
        "DB_PASSWORD", database.application().password(),
        "JWT_SECRET", secrets.jwtSecret(),
        "SERVER_PASSWORD", secrets.serverPassword(),
        "CLOCK_MOVABLE", Boolean.toString(settings.demo()));
  }

  private synchronized <T extends AutoCloseable> T keep(T part) {
    running.push(part);
    return part;
  }

  private static void stop(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      System.err.println("While stopping: " + e.getMessage());
    }
  }
}
