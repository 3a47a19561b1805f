package org.skillstreams.bootstrap.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one server needs to know.
 *
 * @param home where the build put server and application: {@code bootstrap/target}
 * @param folder the node's own folder, for logs and for caches it may lose
 * @param port the public HTTP port
 * @param database how it reaches the database, in the application's role
 * @param secrets what it signs with; the same on every node of an installation
 * @param demo whether an admin may move the clock
 * @param services how it reaches the payment company and the mail server, as environment variables;
 *     those of this process where they name nothing
 * @param quickStart whether its first page matters more than its thousandth
 */
public record NodeSettings(
    Path home,
    Path folder,
    int port,
    Login database,
    Secrets secrets,
    boolean demo,
    Map<String, String> services,
    boolean quickStart) {

  Path logs() {
    try {
      return Files.createDirectories(folder.resolve("logs"));
    } catch (IOException e) {
      throw new CannotStart("Cannot make " + folder.resolve("logs") + ": " + e.getMessage(), e);
    }
  }

  /** Where browsers find it, for links in mail and ways back from other sites. */
  private String publicUrl() {
    return Optional.ofNullable(System.getenv("PUBLIC_URL"))
        .orElseGet(() -> "http://localhost:" + port);
  }

  /** Where pictures are kept: beside this node's data, unless it shares them with others. */
  private String files() {
    return Optional.ofNullable(System.getenv("FILES_DIR"))
        .orElseGet(() -> folder.resolve("files").toAbsolutePath().toString());
  }

  /** What the server's configuration and the application read from the environment. */
  Map<String, String> environment() {
    var environment = new HashMap<>(Map.of("INTERNAL_PORT", Integer.toString(Ports.free())));
    Optional.ofNullable(System.getenv("INTERNAL_PORT"))
        .ifPresent(wanted -> environment.put("INTERNAL_PORT", wanted));
    environment.put("HTTP_PORT", Integer.toString(port));
    environment.put("DB_URL", database.url());
    environment.put("DB_USER", database.user());
    environment.put("DB_PASSWORD", database.password());
    environment.put("JWT_SECRET", secrets.jwtSecret());
    environment.put("SERVER_PASSWORD", secrets.serverPassword());
    environment.put("PUBLIC_URL", publicUrl());
    environment.putAll(services);
    environment.put("CLOCK_MOVABLE", Boolean.toString(demo));
    environment.put("APP_LOCATION", home.resolve("skillstreams.war").toString());
    environment.put("WLP_USER_DIR", home.resolve("usr").toString());
    environment.put("WLP_OUTPUT_DIR", folder.resolve("server").toString());
    environment.put("FILES_DIR", files());
    environment.put("LOG_DIR", logs().toString());
    return environment;
  }
}
