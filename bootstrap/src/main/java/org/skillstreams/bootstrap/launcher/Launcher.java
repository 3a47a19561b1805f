package org.skillstreams.bootstrap.launcher;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.skillstreams.bootstrap.seed.Seeds;

/** {@code ./skillstreams run}: starts the installation and keeps it until Ctrl-C. */
public final class Launcher {

  private Launcher() {}

  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.WARNING);
    try {
      run(Settings.of(Path.of(System.getProperty("skillstreams.home")), System.getenv()));
    } catch (CannotStart e) {
      System.err.println(e.getMessage());
      System.exit(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void run(Settings settings) throws InterruptedException {
    var installation = new Installation(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(installation::close, "stop"));
    var server = installation.start();
    System.out.println("SkillStreams is ready: " + server.address());
    if (settings.demo()) {
      Seeds.signIns().forEach(person -> System.out.println("  " + person));
    }
    settings
        .sandboxPort()
        .ifPresent(port ->
            System.out.println(
                "Payments go to a sandbox on port "
                    + port
                    + ": pay with card 4242 4242 4242 4242."));
    settings
        .mailPort()
        .ifPresent(port -> System.out.println("Mails are shown at http://localhost:" + port));
    System.out.println("Stop it with Ctrl-C. Data and logs: " + settings.data());
    server.awaitEnd();
    if (!installation.isStopping()) {
      throw new CannotStart(
          "The server ended by itself; see the logs in " + settings.data() + "/logs.");
    }
  }
}
