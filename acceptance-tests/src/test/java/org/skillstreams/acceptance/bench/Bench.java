package org.skillstreams.acceptance.bench;

import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Entry point of the benchmarks: {@code ./skillstreams bench <name>}. */
public final class Bench {

  private static final List<Integer> LEDGER = List.of(10_000, 100_000, 1_000_000);
  private static final List<Integer> BIG_LEDGER = List.of(10_000, 100_000, 1_000_000, 10_000_000);

  private Bench() {}

  /**
   * Runs one benchmark.
   *
   * @param arguments its name, then its own arguments
   */
  public static void main(String[] arguments) throws Exception {
    var name = arguments.length == 0 ? "" : arguments[0];
    Logger.getLogger("").setLevel(Level.SEVERE);
    var more = Arrays.stream(arguments).skip(1).toList();
    switch (name) {
      case "routing" -> RoutingBench.run(sizes(more, List.of(10_000, 100_000, 1_000_000)));
      case "ledger" -> ledger(more);
      case "webhooks" -> WebhookBench.run();
      default -> {
        System.err.println(
            """
            Which benchmark? There are:
              routing [number of providers …]
              ledger [rates | curve | number of entries …] [--big]
              webhooks\
            """);
        System.exit(2);
      }
    }
  }

  /** Rates and the curve, or the one of them that was asked for; ten million entries if wanted. */
  private static void ledger(List<String> arguments) throws Exception {
    boolean big = arguments.contains("--big");
    var wanted = arguments.stream().filter(word -> !word.equals("--big")).toList();
    if (wanted.isEmpty() || wanted.equals(List.of("rates"))) {
      LedgerBench.rates();
    }
    if (!wanted.equals(List.of("rates"))) {
      var numbers = wanted.equals(List.of("curve")) ? List.<String>of() : wanted;
      LedgerBench.curve(sizes(numbers, big ? BIG_LEDGER : LEDGER));
    }
  }

  private static List<Integer> sizes(List<String> arguments, List<Integer> usual) {
    var sizes = arguments.stream().map(Integer::valueOf).sorted().toList();
    return sizes.isEmpty() ? usual : sizes;
  }
}
