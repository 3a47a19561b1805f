package org.skillstreams.persistence.shared;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.skillstreams.application.shared.Bell;
import org.skillstreams.application.shared.LiveBus;
import org.skillstreams.application.shared.StreamEvent;
import org.skillstreams.application.shared.StreamId;
import org.skillstreams.application.shared.Streams;

/**
 * Streams in PostgreSQL. The statement that writes an event takes its number in the stream's row,
 * which stays locked until the transaction ends: a number never becomes visible before a smaller
 * one, and one that is rolled back is given to the next.
 */
@Dependent
public class JpaStreams implements Streams {

  private static final String APPEND =
      """
      with counted as (
        insert into shared_stream as s (id, kind, last) values (:id, :kind, 1)
        on conflict (id) do update set last = s.last + 1
        returning last)
      insert into shared_stream_event (stream, number, type, payload, at)
      select :id, last, :type, cast(:payload as json), platform_now() from counted
      returning number
      """;
  private static final String AFTER =
      """
      select number, type, at, payload::text as payload from shared_stream_event
      where stream = :id and number > :number
      order by number
      limit :most
      """;
  private static final String LAST = "select id, last from shared_stream where id in (:ids)";

  private final EntityManager em;
  private final LiveBus bus;

  @Inject
  public JpaStreams(EntityManager em, LiveBus bus) {
    this.em = em;
    this.bus = bus;
  }

  @Override
  public long append(StreamId stream, String type, String payload) {
    long number =
        em.unwrap(Session.class)
            .createNativeQuery(APPEND, Long.class)
            .setParameter("id", stream.id())
            .setParameter("kind", stream.kind().name().toLowerCase(Locale.ROOT))
            .setParameter("type", type)
            .setParameter("payload", payload)
            .getSingleResult();
    em.unwrap(SharedSessionContractImplementor.class)
        .getTransactionCoordinator()
        .getLocalSynchronizations()
        .registerSynchronization(new Ring(bus, new Bell.Appended(stream, number)));
    return number;
  }

  @Override
  public List<StreamEvent> after(StreamId stream, long number, int limit) {
    return em
        .unwrap(Session.class)
        .createNativeQuery(AFTER, Tuple.class)
        .addScalar("number", Long.class)
        .addScalar("type", String.class)
        .addScalar("at", Instant.class)
        .addScalar("payload", String.class)
        .setParameter("id", stream.id())
        .setParameter("number", number)
        .setParameter("most", limit)
        .getResultList()
        .stream()
        .map(row -> event(stream, row))
        .toList();
  }

  private static StreamEvent event(StreamId stream, Tuple row) {
    return new StreamEvent(
        stream,
        row.get("number", Long.class),
        row.get("type", String.class),
        row.get("at", Instant.class),
        row.get("payload", String.class));
  }

  @Override
  public Map<StreamId, Long> last(Collection<StreamId> streams) {
    if (streams.isEmpty()) {
      return Map.of();
    }
    var wanted = streams.stream().collect(toMap(StreamId::id, one -> one, (one, _) -> one));
    return em
        .unwrap(Session.class)
        .createNativeQuery(LAST, Tuple.class)
        .addScalar("id", UUID.class)
        .addScalar("last", Long.class)
        .setParameter("ids", wanted.keySet())
        .getResultList()
        .stream()
        .collect(
            toMap(
                row -> wanted.get(row.get("id", UUID.class)), row -> row.get("last", Long.class)));
  }

  /** Rings once the transaction is committed, and never if it is not. */
  private record Ring(LiveBus bus, Bell bell) implements Synchronization {

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        bus.ring(bell);
      }
    }
  }
}
