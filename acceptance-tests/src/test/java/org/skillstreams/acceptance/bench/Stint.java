package org.skillstreams.acceptance.bench;

/**
 * How long a client works: for so many seconds, or for so many calls.
 *
 * @param seconds 0 if calls are counted
 * @param calls 0 if time is
 */
record Stint(int seconds, int calls) {

  private static final long NANOS_A_SECOND = 1_000_000_000;

  static Stint seconds(int seconds) {
    return new Stint(seconds, 0);
  }

  static Stint calls(int calls) {
    return new Stint(0, calls);
  }

  /** Whether one of so many clients is done, this many calls and nanoseconds after it began. */
  boolean over(int clients, int done, long nanos) {
    return seconds > 0 ? nanos >= seconds * NANOS_A_SECOND : done >= calls / clients;
  }

  /** The same for each client of pgbench. */
  String[] forPgbench(int clients) {
    return seconds > 0
        ? new String[] {"-T", Integer.toString(seconds)}
        : new String[] {"-t", Integer.toString(calls / clients)};
  }
}
