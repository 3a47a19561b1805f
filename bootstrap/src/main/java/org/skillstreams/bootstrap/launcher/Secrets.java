package org.skillstreams.bootstrap.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.stream.Stream;

/** What only this installation knows: made once, kept in a file that only its owner may read. */
public record Secrets(
    String ownerPassword, String applicationPassword, String jwtSecret, String serverPassword) {

  private static final int BYTES = 32;

  /** Reads the file, or makes it when it is not there. */
  public static Secrets in(Path file) {
    try {
      if (Files.notExists(file)) {
        write(file);
      }
      return read(file);
    } catch (IOException e) {
      throw new CannotStart("Cannot read or write " + file + ": " + e.getMessage(), e);
    }
  }

  private static void write(Path file) throws IOException {
    var lines =
        Stream.of("db.owner", "db.application", "jwt", "server").map(key -> key + "=" + random());
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(file, lines.toList());
  }

  private static Secrets read(Path file) throws IOException {
    var secrets = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      secrets.load(reader);
    }
    return new Secrets(
        named("db.owner", secrets, file),
        named("db.application", secrets, file),
        named("jwt", secrets, file),
        named("server", secrets, file));
  }

  private static String named(String key, Properties secrets, Path file) {
    var secret = secrets.getProperty(key, "");
    if (secret.isBlank()) {
      throw new CannotStart("The file " + file + " is damaged: it has no " + key + ".");
    }
    return secret;
  }

  private static String random() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "Secrets[…]";
  }
}
