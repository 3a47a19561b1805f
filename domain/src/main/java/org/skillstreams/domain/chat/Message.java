package org.skillstreams.domain.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Refusal;

/**
 * Something that was said, quoted or done in a conversation (SS-71).
 *
 * @param number its place in the conversation, shared with edits and receipts; later is larger
 * @param author empty where the platform speaks
 * @param text what was said; of the platform's messages the key; empty once deleted
 * @param subject the quote it shows
 */
public record Message(
    MessageId id,
    ConversationId conversation,
    long number,
    Kind kind,
    Optional<PersonId> author,
    String text,
    Optional<UUID> subject,
    Instant sentAt,
    Optional<Instant> editedAt,
    Optional<Instant> deletedAt) {

  public static final int LONGEST = 4_000;
  public static final Duration EDIT_WINDOW = Duration.ofMinutes(15);
  public static final Duration DELETE_WINDOW = Duration.ofHours(1);

  /** What kind of message it is. */
  public enum Kind {
    TEXT,
    QUOTE,
    SYSTEM
  }

  /** Something a person says, not yet numbered. */
  public static Message said(
      MessageId id, ConversationId in, PersonId author, String text, Instant now) {
    return of(id, in, Kind.TEXT, Optional.of(author), checked(text), Optional.empty(), now);
  }

  /** A price range that was named. */
  public static Message quoted(ConversationId in, PersonId by, UUID quote, Instant at) {
    return of(new MessageId(quote), in, Kind.QUOTE, Optional.of(by), "", Optional.of(quote), at);
  }

  /** Something that happened to what the conversation is about. */
  public static Message happened(MessageId id, ConversationId in, String key, Instant at) {
    return of(id, in, Kind.SYSTEM, Optional.empty(), key, Optional.empty(), at);
  }

  private static Message of(
      MessageId id,
      ConversationId in,
      Kind kind,
      Optional<PersonId> author,
      String text,
      Optional<UUID> subject,
      Instant at) {
    return new Message(
        id, in, 0, kind, author, text, subject, at, Optional.empty(), Optional.empty());
  }

  private static String checked(String text) {
    var kept = text.strip();
    if (kept.isEmpty()) {
      throw Refusal.invalid("text", "required", "Write something.");
    }
    if (kept.length() > LONGEST) {
      throw Refusal.invalid("text", "too_long", "Write at most " + LONGEST + " characters.");
    }
    return kept;
  }

  public Message numbered(long place) {
    return new Message(
        id, conversation, place, kind, author, text, subject, sentAt, editedAt, deletedAt);
  }

  /** Its author puts it in other words, shortly after it was sent. */
  public Message edit(PersonId by, String words, Instant now) {
    mustBeChangeable(by, now, EDIT_WINDOW);
    return changed(checked(words), Optional.of(now), Optional.empty());
  }

  /** Its author takes it back; that there was one stays visible. */
  public Message delete(PersonId by, Instant now) {
    mustBeChangeable(by, now, DELETE_WINDOW);
    return changed("", editedAt, Optional.of(now));
  }

  private void mustBeChangeable(PersonId by, Instant now, Duration window) {
    if (!author.equals(Optional.of(by))) {
      throw new Refusal(ChatRefusal.NOT_YOURS);
    }
    if (kind != Kind.TEXT || deletedAt.isPresent()) {
      throw new Refusal(ChatRefusal.NOT_EDITABLE);
    }
    if (now.isAfter(sentAt.plus(window))) {
      throw new Refusal(ChatRefusal.TOO_LATE);
    }
  }

  private Message changed(String words, Optional<Instant> edited, Optional<Instant> deleted) {
    return new Message(
        id, conversation, number, kind, author, words, subject, sentAt, edited, deleted);
  }
}
