package org.skillstreams.persistence.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.skillstreams.application.chat.Messages;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.chat.ConversationId;
import org.skillstreams.domain.chat.Message;
import org.skillstreams.domain.chat.MessageId;

/** Messages in PostgreSQL. */
@Dependent
public class JpaMessages implements Messages {

  /** Messages of others behind what {@code :reader} has read; {@code m} and {@code s} joined. */
  static final String UNREAD =
      """
      from chat_message m
      join chat_conversation b on b.id = m.conversation_id
      left join chat_side s on s.conversation_id = m.conversation_id and s.person_id = :reader
      where m.number > coalesce(s.read_number, 0) and m.deleted_at is null
        and m.author_id is distinct from :reader
      """;

  private static final String WRITTEN =
      "update chat_conversation set written_at = ?2 where id = ?1";
  private static final String REPORT =
      """
      insert into chat_report (message_id, reporter_id, reason, reported_at) values (?1, ?2, ?3, ?4)
      on conflict do nothing
      """;

  private final EntityManager em;

  @Inject
  public JpaMessages(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Message> find(MessageId id) {
    return Optional.ofNullable(em.find(MessageRow.class, id.value())).map(MessageRow::toMessage);
  }

  @Override
  public void add(Message message) {
    em.persist(MessageRow.of(message));
    em.createNativeQuery(WRITTEN)
        .setParameter(1, message.conversation().value())
        .setParameter(2, message.sentAt())
        .executeUpdate();
  }

  @Override
  public void save(Message message) {
    em.merge(MessageRow.of(message));
    em.flush();
  }

  @Override
  public boolean report(MessageId message, PersonId by, String reason, Instant at) {
    return em.createNativeQuery(REPORT)
            .setParameter(1, message.value())
            .setParameter(2, by.value())
            .setParameter(3, reason)
            .setParameter(4, at)
            .executeUpdate()
        == 1;
  }

  @Override
  public long unread(ConversationId conversation, PersonId reader) {
    return ((Number)
            em.createNativeQuery("select count(*) " + UNREAD + " and m.conversation_id = :id")
                .setParameter("reader", reader.value())
                .setParameter("id", conversation.value())
                .getSingleResult())
        .longValue();
  }
}
