package org.skillstreams.persistence.chat;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.chat.MessageView;
import org.skillstreams.application.chat.MessageView.QuoteShown;
import org.skillstreams.domain.chat.Message;
import org.skillstreams.domain.job.Quote;

/** Messages with the quotes they show. */
final class MessageQuery {

  static final String COLUMNS =
      """
      m.id as message_id, m.conversation_id, m.number, m.kind, m.author_id, m.body, m.sent_at,
      m.edited_at, m.deleted_at, q.id as quote_id, q.min, q.max, q.currency, q.note, q.standing
      """;
  static final String SELECT =
      "select " + COLUMNS + " from chat_message m left join job_quote q on q.id = m.quote_id";
  static final String CONTAINS = " and m.kind = 'text' and lower(m.body) like :words";

  private MessageQuery() {}

  /** What to look for, with nothing in it that the database would take for a wildcard. */
  static String pattern(String words) {
    var literal = words.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    return "%" + literal + "%";
  }

  static MessageView view(Tuple row) {
    return new MessageView(
        row.get("message_id", UUID.class),
        row.get("conversation_id", UUID.class),
        row.get("number", Long.class),
        Message.Kind.valueOf(word(row, "kind")),
        Optional.ofNullable(row.get("author_id", UUID.class)),
        row.get("body", String.class),
        Optional.ofNullable(row.get("quote_id", UUID.class)).map(id -> quote(id, row)),
        row.get("sent_at", Instant.class),
        Optional.ofNullable(row.get("edited_at", Instant.class)),
        row.get("deleted_at", Instant.class) != null);
  }

  private static QuoteShown quote(UUID id, Tuple row) {
    return new QuoteShown(
        id,
        row.get("min", Long.class),
        row.get("max", Long.class),
        row.get("currency", String.class),
        row.get("note", String.class),
        Quote.Standing.valueOf(word(row, "standing")));
  }

  private static String word(Tuple row, String column) {
    return row.get(column, String.class).toUpperCase(Locale.ROOT);
  }
}
