package org.skillstreams.domain.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.skillstreams.domain.shared.Window;

/**
 * The operator's settings that a job is decided by.
 *
 * @param windows length of each window; a missing one has its standard length
 * @param claimsPerJob how many providers may hold an open claim at once, 1 or more
 * @param invitations how many providers a lead is offered to, 1 or more
 * @param undoWindow how long a claim may be undone that nobody has seen; none or more
 */
public record JobPolicy(
    Map<Window, Duration> windows, int claimsPerJob, int invitations, Duration undoWindow) {

  public static final Duration UNDO_WINDOW = Duration.ofMinutes(2);

  public static final JobPolicy STANDARD = new JobPolicy(Map.of(), 2, 2);

  public JobPolicy {
    windows = Map.copyOf(windows);
    if (claimsPerJob < 1 || invitations < 1 || undoWindow.isNegative()) {
      throw new IllegalArgumentException("a job needs at least one place, and no time before now");
    }
  }

  /** With the standard time to undo. */
  public JobPolicy(Map<Window, Duration> windows, int claimsPerJob, int invitations) {
    this(windows, claimsPerJob, invitations, UNDO_WINDOW);
  }

  /** For who has undone enough: a claim is final at once. */
  public JobPolicy withoutUndo() {
    return new JobPolicy(windows, claimsPerJob, invitations, Duration.ZERO);
  }

  /** How long a window lasts. */
  public Duration length(Window window) {
    return windows.getOrDefault(window, window.standard());
  }

  /** When a window that begins now ends. */
  public Instant end(Window window, Instant now) {
    return now.plus(length(window));
  }
}
