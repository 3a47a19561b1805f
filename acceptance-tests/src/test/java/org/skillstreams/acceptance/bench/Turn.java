package org.skillstreams.acceptance.bench;

import java.io.IOException;
import java.util.concurrent.ExecutionException;

/**
 * One measurement.
 *
 * @param rate postings or transactions a second
 * @param micros of processor time for each, clients and database together
 */
record Turn(double rate, double micros) {

  /** What is measured: it works for so many seconds and tells its rate. */
  interface Measured {
    double rate() throws IOException, InterruptedException, ExecutionException;
  }

  static Turn take(Processors processors, int seconds, Measured work)
      throws IOException, InterruptedException, ExecutionException {
    double before = processors.micros();
    double rate = work.rate();
    return new Turn(rate, (processors.micros() - before) / (rate * seconds));
  }
}
