package org.skillstreams.persistence.chat;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.chat.ConversationCard;
import org.skillstreams.application.chat.ConversationCard.Partner;
import org.skillstreams.application.chat.ConversationCard.Subject;
import org.skillstreams.application.chat.MessageView;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.job.JobStage;

/** Conversations with everything a list shows of them. */
final class CardQuery {

  /** The reader's, also those in which nothing was written. */
  static final String ALL = select("left join chat_conversation b on b.id = c.id", "c.id");

  /** The reader's in which something was written. */
  static final String BEGUN = select("join chat_conversation b on b.id = c.id", "b.id");

  static final String AFTER = " and (b.written_at, b.id) < (cast(:at as timestamptz), :id)";

  private CardQuery() {}

  /** A card and its place in the list. */
  record Entry(ConversationCard card, ChatCursor cursor) {}

  private static String select(String begun, String id) {
    return """
    select c.id as card_id, j.id as job_id, j.title, j.stage,
      coalesce(b.written_at, c.claimed_at) as written_at,
      c.outcome in ('open', 'won') as open,
      o.id as other_id, o.name as other_name, o.role as other_role,
      exists (select from live_connection n where n.person_id = o.id
        and n.beat_at > clock_timestamp() - interval '1 minute') as online, v.seen_at,
      (select count(*) from chat_message u where u.conversation_id = c.id
        and u.number > coalesce(mine.read_number, 0) and u.deleted_at is null
        and u.author_id is distinct from :reader) as unread,
      coalesce(t.last, 0) as last_number,
      mine.blocked_since is not null as blocked,
      theirs.blocked_since is not null as blocked_by_other,
      coalesce(theirs.read_number, 0) as read_by_other,
    %1$s
    from job_claim c join job j on j.id = c.job_id
    %2$s
    join account_person o
      on o.id = case when j.seeker_id = :reader then c.provider_id else j.seeker_id end
    left join live_seen v on v.person_id = o.id
    left join shared_stream t on t.id = c.id
    left join chat_side mine on mine.conversation_id = c.id and mine.person_id = :reader
    left join chat_side theirs on theirs.conversation_id = c.id and theirs.person_id = o.id
    left join lateral (select * from chat_message w where w.conversation_id = %3$s
      order by w.number desc limit 1) m on true
    left join job_quote q on q.id = m.quote_id
    where (c.provider_id = :reader and c.outcome <> 'undone'
      or j.seeker_id = :reader and not %4$s)
    """
        .formatted(MessageQuery.COLUMNS, begun, id, JpaConversations.HIDDEN);
  }

  static Entry entry(Tuple row) {
    var id = row.get("card_id", UUID.class);
    var card =
        new ConversationCard(
            id,
            new Subject(
                row.get("job_id", UUID.class),
                row.get("title", String.class),
                JobStage.valueOf(word(row, "stage"))),
            partner(row),
            last(row),
            row.get("unread", Long.class),
            row.get("last_number", Long.class),
            row.get("open", Boolean.class) && !row.get("blocked_by_other", Boolean.class),
            row.get("blocked", Boolean.class),
            row.get("read_by_other", Long.class));
    return new Entry(card, new ChatCursor(row.get("written_at", Instant.class), id));
  }

  private static Partner partner(Tuple row) {
    boolean online = row.get("online", Boolean.class);
    return new Partner(
        row.get("other_id", UUID.class),
        row.get("other_name", String.class),
        Role.valueOf(word(row, "other_role")),
        online,
        Optional.ofNullable(row.get("seen_at", Instant.class)).filter(_ -> !online));
  }

  private static Optional<MessageView> last(Tuple row) {
    return Optional.ofNullable(row.get("message_id", UUID.class)).map(_ -> MessageQuery.view(row));
  }

  private static String word(Tuple row, String column) {
    return row.get(column, String.class).toUpperCase(Locale.ROOT);
  }
}
