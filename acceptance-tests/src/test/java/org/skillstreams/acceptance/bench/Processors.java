package org.skillstreams.acceptance.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What the clients and the database together take of the processors: this process with the programs
 * it ran, and the database's server with all its processes. Read from Linux's /proc; elsewhere not
 * known.
 *
 * @param database the process that is the parent of the database's others
 */
record Processors(long database) {

  private static final Path PROC = Path.of("/proc");
  private static final double MICROS_A_TICK = 10_000;
  private static final int FIRST_OF_TIMES = 11;
  private static final int OWN_TIMES = 2;
  private static final int TIMES_WITH_CHILDREN = 4;

  static boolean known() {
    return Files.isReadable(PROC.resolve("self/stat"));
  }

  /** Microseconds so far; not a number where they are not known. */
  double micros() throws IOException {
    if (!known()) {
      return Double.NaN;
    }
    return (ticks(fields(PROC.resolve("self")), TIMES_WITH_CHILDREN)
            + ticks(fields(PROC.resolve(Long.toString(database))), TIMES_WITH_CHILDREN)
            + ofLivingChildren())
        * MICROS_A_TICK;
  }

  private long ofLivingChildren() {
    return ProcessHandle.of(database).stream()
        .flatMap(ProcessHandle::children)
        .mapToLong(child -> ticksOf(child.pid()))
        .sum();
  }

  /** A process may have ended meanwhile; then its parent has its times. */
  private static long ticksOf(long process) {
    try {
      return ticks(fields(PROC.resolve(Long.toString(process))), OWN_TIMES);
    } catch (IOException ended) {
      return 0;
    }
  }

  private static long ticks(String[] fields, int times) {
    return Stream.of(fields).skip(FIRST_OF_TIMES).limit(times).mapToLong(Long::parseLong).sum();
  }

  /** The fields behind the program's name, which may have spaces in it. */
  private static String[] fields(Path process) throws IOException {
    var line = Files.readString(process.resolve("stat"));
    return line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
  }
}
