package org.skillstreams.persistence.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.chat.ConversationId;
import org.skillstreams.domain.chat.Message;
import org.skillstreams.domain.chat.MessageId;

/** How a message is stored. */
@Entity
@Table(name = "chat_message")
class MessageRow {

  @Id private UUID id;

  @Column(name = "conversation_id", updatable = false)
  private UUID conversationId;

  @Column(updatable = false)
  private long number;

  @Column(updatable = false)
  private String kind;

  @Column(name = "author_id", updatable = false)
  private @Nullable UUID authorId;

  @Column private String body;

  @Column(name = "quote_id", updatable = false)
  private @Nullable UUID quoteId;

  @Column(name = "sent_at", updatable = false)
  private Instant sentAt;

  @Column(name = "edited_at")
  private @Nullable Instant editedAt;

  @Column(name = "deleted_at")
  private @Nullable Instant deletedAt;

  static MessageRow of(Message message) {
    var row = new MessageRow();
    row.id = message.id().value();
    row.conversationId = message.conversation().value();
    row.number = message.number();
    row.kind = message.kind().name().toLowerCase(Locale.ROOT);
    row.authorId = message.author().map(PersonId::value).orElse(null);
    row.body = message.text();
    row.quoteId = message.subject().orElse(null);
    row.sentAt = message.sentAt();
    row.editedAt = message.editedAt().orElse(null);
    row.deletedAt = message.deletedAt().orElse(null);
    return row;
  }

  Message toMessage() {
    return new Message(
        new MessageId(id),
        new ConversationId(conversationId),
        number,
        Message.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        Optional.ofNullable(authorId).map(PersonId::new),
        body,
        Optional.ofNullable(quoteId),
        sentAt,
        Optional.ofNullable(editedAt),
        Optional.ofNullable(deletedAt));
  }
}
