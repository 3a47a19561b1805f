package org.skillstreams.messaging.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.skillstreams.application.live.LiveRooms;
import org.skillstreams.application.live.ReadEnds;
import org.skillstreams.application.live.ReadStream;
import org.skillstreams.application.live.Stretch;
import org.skillstreams.application.shared.Bell;
import org.skillstreams.application.shared.Bell.Appended;
import org.skillstreams.application.shared.Bell.Whispered;
import org.skillstreams.application.shared.LiveBells;
import org.skillstreams.application.shared.StreamId;

/**
 * The rooms of this node. A bell makes a room read its events once and pass them to everybody in
 * it; who joins reads what they missed for themselves. All of it stands in the database: a node
 * that dies takes nothing with it.
 */
@ApplicationScoped
@ManagedExecutorDefinition(name = LiveHub.EXECUTOR, virtual = true)
public class LiveHub implements LiveRooms {

  static final String EXECUTOR = "java:app/concurrent/live";

  private static final System.Logger LOG = System.getLogger(LiveHub.class.getName());
  private static final int AT_ONCE = 500;

  /** Fewer than the pool has connections: a thousand who come back at once must not take all. */
  private static final int READERS = 12;

  private final Map<StreamId, Room> rooms = new ConcurrentHashMap<>();
  private final Semaphore readers = new Semaphore(READERS);

  @Resource(lookup = EXECUTOR)
  private ManagedExecutorService executor;

  @Inject private LiveBells bells;
  @Inject private ReadStream readStream;
  @Inject private ReadEnds readEnds;

  void started(@Observes Startup event) {
    bells.listen(this::hear, () -> executor.execute(this::look));
  }

  /** Puts a connection into a room and sends it what it missed. */
  void join(Subscription subscription) {
    rooms.compute(
        subscription.room(),
        (_, room) -> {
          var open = Optional.ofNullable(room).orElseGet(Room::new);
          open.members().add(subscription);
          return open;
        });
    catchUp(subscription);
  }

  void leave(Subscription subscription) {
    rooms.computeIfPresent(
        subscription.room(),
        (_, room) -> {
          room.members().remove(subscription);
          return room.isEmpty() ? null : room;
        });
  }

  @Override
  public Watch watch(Collection<StreamId> watched, Runnable rung) {
    for (var one : watched) {
      rooms.compute(
          one,
          (_, room) -> {
            var open = Optional.ofNullable(room).orElseGet(Room::new);
            open.watches().add(rung);
            return open;
          });
    }
    return () -> watched.forEach(one -> unwatch(one, rung));
  }

  private void unwatch(StreamId watched, Runnable rung) {
    rooms.computeIfPresent(
        watched,
        (_, room) -> {
          room.watches().remove(rung);
          return room.isEmpty() ? null : room;
        });
  }

  private void hear(Bell bell) {
    switch (bell) {
      case Appended appended -> ring(appended.stream(), appended.number());
      case Whispered whisper ->
          Optional.ofNullable(rooms.get(whisper.room())).stream()
              .flatMap(room -> room.members().stream())
              .forEach(member -> member.whisper(whisper));
    }
  }

  private void ring(StreamId stream, long number) {
    var room = rooms.get(stream);
    if (room != null && room.ring(number)) {
      executor.execute(() -> tell(stream, room));
    }
  }

  /** Looks at all rooms as if their bells had rung, for bells that were lost. */
  void look() {
    var all = List.copyOf(rooms.keySet());
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      readEnds.handle(all.subList(i, Math.min(all.size(), i + AT_ONCE))).forEach(this::ring);
    }
  }

  private void tell(StreamId stream, Room room) {
    try {
      long from = room.next();
      while (from >= 0) {
        var stretch = read(stream, OptionalLong.of(from));
        for (var event : stretch.events()) {
          var frame = Frames.event(event);
          room.members().stream()
              .filter(member -> member.offer(event, frame))
              .forEach(this::catchUp);
        }
        if (stretch.reset()) {
          room.members().forEach(this::catchUp);
        }
        room.told(stretch.to());
        from = room.next();
      }
      room.watches().forEach(Runnable::run);
    } catch (RuntimeException broken) {
      room.giveUpReading();
      LOG.log(System.Logger.Level.WARNING, "A room was not told; tried again soon", broken);
    }
  }

  private void catchUp(Subscription subscription) {
    if (subscription.beginReading()) {
      executor.execute(() -> readMissed(subscription));
    }
  }

  private void readMissed(Subscription subscription) {
    try {
      Stretch stretch;
      do {
        stretch = read(subscription.room(), subscription.sent());
        subscription.take(stretch);
      } while (stretch.more() || !subscription.endReading());
    } catch (RuntimeException broken) {
      subscription.giveUpReading();
      LOG.log(System.Logger.Level.WARNING, "Nothing was replayed; tried again soon", broken);
    }
  }

  private Stretch read(StreamId stream, OptionalLong after) {
    readers.acquireUninterruptibly();
    try {
      return readStream.handle(stream, after);
    } finally {
      readers.release();
    }
  }
}
