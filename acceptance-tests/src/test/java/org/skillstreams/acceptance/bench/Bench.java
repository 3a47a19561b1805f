package org.skillstreams.acceptance.bench;

import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Entry point of the benchmarks: {@code ./skillstreams bench <name>}. */
public final class Bench {

  private Bench() {}

  /**
   * Runs one benchmark.
   *
   * @param arguments its name, then its own arguments
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0 || !arguments[0].equals("routing")) {
      System.err.println("Which benchmark? There is: routing [number of providers …]");
      System.exit(2);
    }
    Logger.getLogger("").setLevel(Level.SEVERE);
    var sizes = Arrays.stream(arguments).skip(1).map(Integer::valueOf).sorted().toList();
    RoutingBench.run(sizes.isEmpty() ? List.of(10_000, 100_000, 1_000_000) : sizes);
  }
}
