package org.skillstreams.application.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Streams in lists; what is appended is committed. */
public final class InMemoryStreams implements Streams {

  private final Map<StreamId, List<StreamEvent>> streams = new HashMap<>();
  private final Clock clock;
  private final LiveBus bus;

  public InMemoryStreams(Clock clock, LiveBus bus) {
    this.clock = clock;
    this.bus = bus;
  }

  @Override
  public long append(StreamId stream, String type, String payload) {
    var events = streams.computeIfAbsent(stream, _ -> new ArrayList<>());
    long number = events.size() + 1L;
    events.add(new StreamEvent(stream, number, type, clock.instant(), payload));
    bus.ring(new Bell.Appended(stream, number));
    return number;
  }

  @Override
  public List<StreamEvent> after(StreamId stream, long number, int limit) {
    return streams.getOrDefault(stream, List.of()).stream()
        .filter(event -> event.number() > number)
        .limit(limit)
        .toList();
  }

  @Override
  public Map<StreamId, Long> last(Collection<StreamId> wanted) {
    var last = new HashMap<StreamId, Long>();
    wanted.stream()
        .filter(streams::containsKey)
        .forEach(one -> last.put(one, (long) streams.get(one).size()));
    return last;
  }
}
