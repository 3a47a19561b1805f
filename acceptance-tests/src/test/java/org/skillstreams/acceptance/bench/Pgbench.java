package org.skillstreams.acceptance.bench;

import static java.lang.Math.min;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own benchmark client: what the same SQL costs without Java. */
final class Pgbench {

  /** pgbench takes at most 128 scripts. */
  static final int MOST_SCRIPTS = 100;

  private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
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
      var _ = finish(command, folder, "app");
      return latencies(folder);
    } finally {
      delete(folder);
    }
  }

  /** A database to run in, and who runs. */
  record Target(int port, String database, String user, String password) {}

  /** Makes pgbench's own tables, with a branch for each of so many clients. */
  void prepareTpcb(Target target, int branches) throws IOException, InterruptedException {
    var _ = output(target, "-i", "-q", "-s", Integer.toString(branches));
  }

  /** Transactions a second of pgbench's own kind: three updates, a read, an insert. */
  double tpcb(Target target, int clients, Stint stint) throws IOException, InterruptedException {
    return rate(target, clients, stint, "-b", "tpcb-like");
  }

  /** Transactions a second of a script. */
  double rate(Target target, String script, int clients, Stint stint)
      throws IOException, InterruptedException {
    var file = Files.createTempFile("pgbench", ".sql");
    try {
      Files.writeString(file, script);
      return rate(target, clients, stint, "-f", file.toString());
    } finally {
      Files.delete(file);
    }
  }

  private double rate(Target target, int clients, Stint stint, String... script)
      throws IOException, InterruptedException {
    var arguments = new ArrayList<>(List.of("-n", "-M", "prepared", "-c"));
    arguments.addAll(List.of(Integer.toString(clients), "-j", Integer.toString(min(clients, 2))));
    arguments.addAll(List.of(stint.forPgbench(clients)));
    arguments.addAll(List.of(script));
    var output = output(target, arguments.toArray(String[]::new));
    var found = RATE.matcher(output);
    if (!found.find() || output.contains("aborted")) {
      throw new IllegalStateException("pgbench says no rate:\n" + output);
    }
    return Double.parseDouble(found.group(1));
  }

  private String output(Target target, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(binary.toString(), "-h", "localhost"));
    command.addAll(List.of("-U", target.user(), "-p", Integer.toString(target.port())));
    command.addAll(List.of(arguments));
    command.add(target.database());
    var folder = Files.createTempDirectory("pgbench");
    try {
      return finish(command, folder, target.password());
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

  private static String finish(List<String> command, Path folder, String password)
      throws IOException, InterruptedException {
    var output = folder.resolve("output");
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("PGPASSWORD", password);
    var process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroy();
      throw new IllegalStateException("pgbench failed:\n" + Files.readString(output));
    }
    return Files.readString(output);
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
