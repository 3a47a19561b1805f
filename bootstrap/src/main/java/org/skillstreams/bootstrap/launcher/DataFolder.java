package org.skillstreams.bootstrap.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Where an installation keeps what must survive: the database, secrets and logs. One process at a
 * time holds it.
 */
final class DataFolder implements AutoCloseable {

  private static final FileAttribute<?> PRIVATE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final Path root;
  private final FileChannel lock;

  private DataFolder(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /** Makes it when it is not there, and takes it for this process. */
  static DataFolder open(Path root) {
    try {
      Files.createDirectories(root, PRIVATE);
    } catch (IOException e) {
      throw new CannotStart("Cannot make the data folder " + root + ": " + reason(e), e);
    }
    if (!Files.isReadable(root) || !Files.isWritable(root)) {
      throw new CannotStart(
          "The data folder " + root + " cannot be read and written by this user.");
    }
    return new DataFolder(root, lock(root));
  }

  Path secrets() {
    return root.resolve("secrets");
  }

  Path postgres() {
    return root.resolve("postgres");
  }

  /** Where PostgreSQL's programs are unpacked to. */
  Path programs() {
    return root.resolve("programs");
  }

  Path root() {
    return root;
  }

  Path logs() {
    try {
      return Files.createDirectories(root.resolve("logs"));
    } catch (IOException e) {
      throw new CannotStart("Cannot make " + root.resolve("logs") + ": " + reason(e), e);
    }
  }

  /** Refuses data that another major version of PostgreSQL wrote. */
  void expectPostgres(String major) {
    var version = postgres().resolve("PG_VERSION");
    if (Files.exists(postgres().resolve("postgresql.conf")) || Files.exists(version)) {
      var found = firstLine(version);
      if (!found.equals(major)) {
        throw new CannotStart(
            "The data in %s was written by PostgreSQL %s, but this is version %s: move the data with pg_dump, or set"
                    .formatted(postgres(), found, major)
                + " DATA_DIR to another folder.");
      }
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new IllegalStateException("Cannot let go of " + root, e);
    }
  }

  private static FileChannel lock(Path root) {
    try {
      var channel =
          FileChannel.open(
              root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isFree(channel)) {
        return channel;
      }
      channel.close();
    } catch (IOException e) {
      throw new CannotStart("Cannot lock the data folder " + root + ": " + reason(e), e);
    }
    throw new CannotStart("SkillStreams is already running on the data folder " + root + ".");
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false; // held by this very process
    }
  }

  private static String firstLine(Path file) {
    try {
      var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
      if (lines.isEmpty() || lines.getFirst().isBlank()) {
        throw new CannotStart(
            "The data in " + file.getParent() + " is damaged: PG_VERSION is missing or empty.");
      }
      return lines.getFirst().strip();
    } catch (IOException e) {
      throw new CannotStart("Cannot read " + file + ": " + reason(e), e);
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + " " + e.getMessage();
  }
}
