package org.skillstreams.application.audit;

import java.util.Optional;

/**
 * Where the work at hand comes from. The web filter names it around a whole request; what runs
 * without a request, such as the sweep, has none. A scoped value: it ends with the request and
 * cannot leak into the thread's next one.
 *
 * @param address the client's IP address
 * @param requestId the request's id, as in the logs
 */
public record Origin(String address, String requestId) {

  private static final ScopedValue<Origin> CURRENT = ScopedValue.newInstance();

  /** The origin of what this thread does now, if it works for a request. */
  public static Optional<Origin> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /** Does the work with this as its origin. */
  public <X extends Throwable> void during(Work<X> work) throws X {
    ScopedValue.where(CURRENT, this)
        .call(() -> {
          work.run();
          return this;
        });
  }

  /** Work that may fail with one kind of checked exception. */
  @FunctionalInterface
  public interface Work<X extends Throwable> {
    void run() throws X;
  }
}
