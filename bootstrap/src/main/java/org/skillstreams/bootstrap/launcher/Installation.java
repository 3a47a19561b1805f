package org.skillstreams.bootstrap.launcher;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import org.flywaydb.core.api.FlywayException;
import org.skillstreams.bootstrap.seed.SeedContext;
import org.skillstreams.bootstrap.seed.Seeds;
import org.skillstreams.messaging.viewer.MailViewer;
import org.skillstreams.persistence.shared.Migrations;

/** All processes of one installation. They start in order and stop in the opposite order. */
public final class Installation implements AutoCloseable {

  private final Settings settings;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private volatile boolean stopping;

  Installation(Settings settings) {
    this.settings = settings;
  }

  /** Starts everything; whatever is running by then is stopped by {@link #close}. */
  Node start() throws InterruptedException {
    Ports.expectFree("PORT", settings.port());
    settings.sandboxPort().ifPresent(port -> Ports.expectFree("SANDBOX_PORT", port));
    settings.mailPort().ifPresent(port -> Ports.expectFree("MAIL_PORT", port));
    var folder = keep(DataFolder.open(settings.data()));
    var secrets = Secrets.in(folder.secrets());
    tell("Starting the database.");
    var database = keep(database(folder, secrets));
    migrate(database);
    tell(settings.demo() ? "Looking after the demo town." : "Looking after the catalog.");
    Seeds.load(
        new SeedContext(database.application().source(), settings.demo(), settings.operator()));
    var payment = settings.sandboxPort().map(port -> keep(stripe(folder, port)));
    var mail = settings.mailPort().map(port -> keep(MailViewer.start(port)));
    var services = new HashMap<String, String>();
    payment.map(DemoStripe::environment).ifPresent(services::putAll);
    mail.map(MailViewer::environment).ifPresent(services::putAll);
    tell("Starting the server.");
    var node =
        keep(
            Node.launch(
                new NodeSettings(
                    settings.home(),
                    folder.root(),
                    settings.port(),
                    database.application(),
                    secrets,
                    settings.demo(),
                    services,
                    settings.demo())));
    node.awaitReady();
    return node;
  }

  /** Whether somebody asked it to stop. */
  boolean isStopping() {
    return stopping;
  }

  @Override
  public void close() {
    stopping = true;
    stopAll();
  }

  private synchronized void stopAll() {
    while (!running.isEmpty()) {
      stop(running.pop());
    }
  }

  private DemoStripe stripe(DataFolder folder, int port) {
    var node = URI.create("http://localhost:" + settings.port());
    return DemoStripe.start(port, folder.root().resolve("stripe-sandbox"), node);
  }

  private static void tell(String step) {
    System.out.println(step);
  }

  private static void migrate(Database database) {
    try {
      Migrations.run(database.owner().source());
    } catch (FlywayException e) {
      throw new CannotStart(
          "The database cannot be brought to this version's schema: "
              + String.valueOf(e.getMessage()).lines().limit(2).collect(joining(", "))
              + ".",
          e);
    }
  }

  private Database database(DataFolder folder, Secrets secrets) {
    return settings
        .external()
        .<Database>map(named -> ExternalDatabase.reach(named.owner(), named.application()))
        .orElseGet(() -> EmbeddedDatabase.start(folder, secrets));
  }

  /** Notes a part that runs. Who stops the start in between must not leave it behind. */
  private synchronized <T extends AutoCloseable> T keep(T part) {
    if (stopping) {
      stop(part);
      throw new CannotStart("Stopped while starting.");
    }
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
