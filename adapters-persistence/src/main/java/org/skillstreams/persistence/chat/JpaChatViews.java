package org.skillstreams.persistence.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.chat.ChatViews;
import org.skillstreams.application.chat.ConversationCard;
import org.skillstreams.application.chat.MessageView;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.chat.ConversationId;
import org.skillstreams.domain.chat.MessageId;
import org.skillstreams.domain.job.JobId;

/** Conversations and messages as they are read, one query each. */
@Dependent
public class JpaChatViews implements ChatViews {

  private final EntityManager em;

  @Inject
  public JpaChatViews(EntityManager em) {
    this.em = em;
  }

  @Override
  public Page<ConversationCard> conversations(PersonId reader, PageRequest page) {
    var after = page.after().map(ChatCursor::read);
    var sql =
        CardQuery.BEGUN
            + (after.isPresent() ? CardQuery.AFTER : "")
            + " order by b.written_at desc, b.id desc limit :most";
    var query =
        em.unwrap(Session.class)
            .createNativeQuery(sql, Tuple.class)
            .setParameter("reader", reader.value())
            .setParameter("most", page.limit() + 1);
    after.ifPresent(
        end -> query.setParameter("at", end.at().toString()).setParameter("id", end.id()));
    var rows = query.getResultStream().map(CardQuery::entry).toList();
    var found = Page.of(rows, page.limit(), entry -> entry.cursor().text());
    return new Page<>(found.items().stream().map(CardQuery.Entry::card).toList(), found.next());
  }

  @Override
  public List<ConversationCard> about(JobId job, PersonId reader) {
    return cards(CardQuery.ALL + " and c.job_id = :id order by c.claimed_at", reader, job.value());
  }

  @Override
  public Optional<ConversationCard> conversation(ConversationId id, PersonId reader) {
    return cards(CardQuery.ALL + " and c.id = :id", reader, id.value()).stream().findFirst();
  }

  private List<ConversationCard> cards(String sql, PersonId reader, UUID id) {
    return em.unwrap(Session.class)
        .createNativeQuery(sql, Tuple.class)
        .setParameter("reader", reader.value())
        .setParameter("id", id)
        .getResultStream()
        .map(row -> CardQuery.entry(row).card())
        .toList();
  }

  @Override
  public Page<MessageView> messages(ConversationId id, Optional<String> text, PageRequest page) {
    var before = page.after().map(JpaChatViews::number);
    var sql =
        MessageQuery.SELECT
            + " where m.conversation_id = :id"
            + (before.isPresent() ? " and m.number < :before" : "")
            + (text.isPresent() ? MessageQuery.CONTAINS : "")
            + " order by m.number desc limit :most";
    var query =
        em.unwrap(Session.class)
            .createNativeQuery(sql, Tuple.class)
            .setParameter("id", id.value())
            .setParameter("most", page.limit() + 1);
    before.ifPresent(number -> query.setParameter("before", number));
    text.ifPresent(words -> query.setParameter("words", MessageQuery.pattern(words)));
    var rows = query.getResultStream().map(MessageQuery::view).toList();
    return Page.of(rows, page.limit(), last -> Long.toString(last.number()));
  }

  private static long number(String cursor) {
    return ChatCursor.known(() -> Long.parseLong(cursor));
  }

  @Override
  public MessageView message(MessageId id) {
    em.flush();
    return MessageQuery.view(
        em.unwrap(Session.class)
            .createNativeQuery(MessageQuery.SELECT + " where m.id = :id", Tuple.class)
            .setParameter("id", id.value())
            .getSingleResult());
  }

  @Override
  public long unread(PersonId reader) {
    return ((Number)
            em.createNativeQuery(
                    "select count(*) "
                        + JpaMessages.UNREAD
                        + " and (b.seeker_id = :reader or b.provider_id = :reader)")
                .setParameter("reader", reader.value())
                .getSingleResult())
        .longValue();
  }
}
