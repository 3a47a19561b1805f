package org.skillstreams.persistence.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.skillstreams.application.chat.Conversations;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.chat.Conversation;
import org.skillstreams.domain.chat.ConversationId;
import org.skillstreams.domain.job.JobId;

/** Conversations about claims: who takes part and whether anything may be said is the claim's. */
@Dependent
public class JpaConversations implements Conversations {

  /** A claim that may be undone is not shown to the seeker; see {@code Claim.undoable}. */
  static final String HIDDEN =
      "(c.outcome = 'undone' or (c.outcome = 'open' and c.undo_by > platform_now()"
          + " and num_nonnulls(c.seen_at, c.revealed_at, c.contacted_at, c.refunded_at) = 0))";

  private static final String FIND =
      """
      select c.id, c.job_id, j.seeker_id, c.provider_id, c.outcome in ('open', 'won') as open,
        %s as hidden,
        array(select s.person_id from chat_side s
          where s.conversation_id = c.id and s.blocked_since is not null) as blocked
      from job_claim c join job j on j.id = c.job_id
      """
          .formatted(HIDDEN);
  private static final String BEGIN =
      """
      insert into chat_conversation (id, job_id, seeker_id, provider_id, begun_at, written_at)
      select c.id, c.job_id, j.seeker_id, c.provider_id, platform_now(), platform_now()
      from job_claim c join job j on j.id = c.job_id where c.id = ?1
      on conflict (id) do nothing
      """;
  private static final String LOCK =
      "select id from chat_conversation where id = ?1 for no key update";
  private static final String READ =
      """
      insert into chat_side as s (conversation_id, person_id, read_number)
      select ?1, ?2, least(cast(?3 as bigint), last) from shared_stream where id = ?1
      on conflict (conversation_id, person_id) do update set read_number = excluded.read_number
      where s.read_number < excluded.read_number
      """;
  private static final String BLOCK =
      """
      insert into chat_side (conversation_id, person_id, blocked_since)
      values (?1, ?2, cast(?3 as timestamptz))
      on conflict (conversation_id, person_id) do update set blocked_since = excluded.blocked_since
      """;
  private static final String PARTNERS =
      """
      select case when seeker_id = ?1 then provider_id else seeker_id end as partner
      from chat_conversation where seeker_id = ?1 or provider_id = ?1
      group by partner order by max(written_at) desc limit ?2
      """;

  private final EntityManager em;

  @Inject
  public JpaConversations(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Conversation> find(ConversationId id) {
    return query(" where c.id = ?1", id.value()).stream().findFirst();
  }

  @Override
  public List<Conversation> begun(JobId job) {
    return query(
        " where c.job_id = ?1 and exists (select from chat_conversation b where b.id = c.id)"
            + " order by c.id",
        job.value());
  }

  private List<Conversation> query(String where, UUID id) {
    return em.unwrap(Session.class)
        .createNativeQuery(FIND + where, Tuple.class)
        .addScalar("id", UUID.class)
        .addScalar("job_id", UUID.class)
        .addScalar("seeker_id", UUID.class)
        .addScalar("provider_id", UUID.class)
        .addScalar("open", Boolean.class)
        .addScalar("hidden", Boolean.class)
        .addScalar("blocked", UUID[].class)
        .setParameter(1, id)
        .getResultStream()
        .map(JpaConversations::conversation)
        .toList();
  }

  private static Conversation conversation(Tuple row) {
    return new Conversation(
        new ConversationId(row.get("id", UUID.class)),
        new JobId(row.get("job_id", UUID.class)),
        new PersonId(row.get("seeker_id", UUID.class)),
        new PersonId(row.get("provider_id", UUID.class)),
        row.get("open", Boolean.class),
        row.get("hidden", Boolean.class),
        Arrays.stream(row.get("blocked", UUID[].class))
            .map(PersonId::new)
            .collect(Collectors.toSet()));
  }

  @Override
  public Conversation lock(ConversationId id) {
    em.createNativeQuery(BEGIN).setParameter(1, id.value()).executeUpdate();
    em.createNativeQuery(LOCK, UUID.class).setParameter(1, id.value()).getResultList();
    return get(id);
  }

  @Override
  public boolean read(ConversationId id, PersonId reader, long number) {
    return em.createNativeQuery(READ)
            .setParameter(1, id.value())
            .setParameter(2, reader.value())
            .setParameter(3, number)
            .executeUpdate()
        == 1;
  }

  @Override
  public void block(ConversationId id, PersonId by, Optional<Instant> since) {
    em.createNativeQuery(BLOCK)
        .setParameter(1, id.value())
        .setParameter(2, by.value())
        .setParameter(3, since.map(Instant::toString).orElse(null))
        .executeUpdate();
  }

  @Override
  public List<PersonId> partners(PersonId person, int limit) {
    return em.unwrap(Session.class)
        .createNativeQuery(PARTNERS, UUID.class)
        .setParameter(1, person.value())
        .setParameter(2, limit)
        .getResultStream()
        .map(PersonId::new)
        .toList();
  }
}
