package org.skillstreams.persistence.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.skillstreams.domain.shared.Reason;
import org.skillstreams.domain.shared.Refusal;

/**
 * How it ended when many did the same at the same moment.
 *
 * @param done results of those who did it
 * @param refused why the others did not
 */
public record Race<T>(List<T> done, List<Reason> refused) {

  /**
   * Lets them all start at once and waits for all; whoever fails other than by a refusal fails the
   * race.
   */
  public static <T> Race<T> run(int runners, IntFunction<T> runner)
      throws InterruptedException, ExecutionException {
    var line = new CyclicBarrier(runners);
    var done = new ArrayList<T>();
    var refused = new ArrayList<Reason>();
    try (var pool = Executors.newFixedThreadPool(runners)) {
      var runs =
          IntStream.range(0, runners)
              .mapToObj(i ->
                  pool.submit(() -> {
                    line.await();
                    return runner.apply(i);
                  }))
              .toList();
      for (var run : runs) {
        try {
          done.add(run.get());
        } catch (ExecutionException e) {
          if (!(e.getCause() instanceof Refusal refusal)) {
            throw e;
          }
          refused.add(refusal.reason());
        }
      }
    }
    return new Race<>(done, refused);
  }
}
