package org.skillstreams.acceptance.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** PostgreSQL's own benchmark client: what the same SQL costs without Java. */
final class Pgbench {

  /** pgbench takes at most 128 scripts. */
  static final int MOST_SCRIPTS = 100;

  private static final double MICROS_A_MILLI = 1000;
  private static final int LATENCY_COLUMN = 2;

  private final Path binary;

  private Pgbench(Path binary) {
    this.binary = binary;
  }

  /** Finds it on the PATH or where Debian keeps PostgreSQL's programs. */
  static Optional<Pgbench> find() throws IOException {
    var folders = new ArrayList<Path>();
    for (var folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      folders.add(Path.of(folder));
    }
    var debian = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(debian)) {
      try (var versions = Files.list(debian)) {
        versions.map(version -> version.resolve("bin")).forEach(folders::add);
      }
    }
    return folders.stream()
        .map(folder -> folder.resolve("pgbench"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Pgbench::new);
  }

  /**
   * Runs scripts in random order over one connection, each prepared once.
   *
   * @return milliseconds of each transaction
   */
  Samples run(int port, List<String> scripts, int transactions)
      throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("pgbench");
    try {
      var command = command(port, transactions);
      for (var script : scripts) {
        var file = folder.resolve("request" + command.size());
        Files.writeString(file, script);
        command.addAll(List.of("-f", file.toString()));
      }
      finish(command, folder);
      return latencies(folder);
    } finally {
      delete(folder);
    }
  }

  private List<String> command(int port, int transactions) {
    var fixed =
        List.of(
            "-n",
            "-M",
            "prepared",
            "-c",
            "1",
            "-h",
            "localhost",
            "-U",
            "skillstreams_app",
            "-l",
            "-p",
            Integer.toString(port),
            "-t",
            Integer.toString(transactions));
    var command = new ArrayList<String>();
    command.add(binary.toString());
    command.addAll(fixed);
    command.add("bench");
    return command;
  }

  private static void finish(List<String> command, Path folder)
      throws IOException, InterruptedException {
    var output = folder.resolve("output");
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("PGPASSWORD", "app");
    var process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroy();
      throw new IllegalStateException("pgbench failed:\n" + Files.readString(output));
    }
  }

  private static Samples latencies(Path folder) throws IOException {
    try (var files = Files.list(folder);
        var lines = files.filter(Pgbench::isLog).flatMap(Pgbench::lines)) {
      return Samples.of(lines.mapToDouble(Pgbench::milliseconds).toArray());
    }
  }

  private static boolean isLog(Path file) {
    return file.getFileName().toString().startsWith("pgbench_log");
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static double milliseconds(String line) {
    return Double.parseDouble(line.split(" ", -1)[LATENCY_COLUMN]) / MICROS_A_MILLI;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
