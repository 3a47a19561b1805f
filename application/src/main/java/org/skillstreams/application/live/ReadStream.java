package org.skillstreams.application.live;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import org.skillstreams.application.shared.StreamId;
import org.skillstreams.application.shared.Streams;

/**
 * What a stream has after a number: exactly what somebody missed who saw everything up to it.
 * Whoever missed too much, or what is no longer kept, reads anew and goes on from the end.
 */
@Dependent
@Transactional
public class ReadStream {

  static final int MOST_MISSED = 1_000;
  private static final int PAGE = 200;

  private final Streams streams;

  @Inject
  public ReadStream(Streams streams) {
    this.streams = streams;
  }

  /**
   * Reads at most a page.
   *
   * @param after the last number seen; empty to begin at the end
   */
  public Stretch handle(StreamId stream, OptionalLong after) {
    long last = streams.last(List.of(stream)).getOrDefault(stream, 0L);
    if (after.isEmpty()) {
      return Stretch.none(last);
    }
    long seen = after.getAsLong();
    if (seen == last) {
      return Stretch.none(last);
    }
    if (seen > last || last - seen > MOST_MISSED) {
      return Stretch.reset(last);
    }
    var events = streams.after(stream, seen, PAGE);
    boolean gap = events.isEmpty() || events.getFirst().number() != seen + 1;
    return gap
        ? Stretch.reset(last)
        : new Stretch(seen, events, false, events.getLast().number() < last);
  }
}
