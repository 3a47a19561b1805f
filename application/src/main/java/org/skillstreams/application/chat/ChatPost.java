package org.skillstreams.application.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.skillstreams.application.shared.Payload;
import org.skillstreams.application.shared.StreamId;
import org.skillstreams.application.shared.Streams;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.chat.Conversation;
import org.skillstreams.domain.chat.Message;

/**
 * How what happens in a conversation reaches both sides: as an event of the conversation, whose
 * number is a message's place, and as a count in the inbox of whom it concerns. The conversation is
 * held, and streams are appended to in their order.
 */
@Dependent
public class ChatPost {

  private final Streams streams;
  private final Messages messages;
  private final ChatViews views;

  @Inject
  public ChatPost(Streams streams, Messages messages, ChatViews views) {
    this.streams = streams;
    this.messages = messages;
    this.views = views;
  }

  /** Adds a message and tells both sides. */
  Message add(Conversation conversation, Message message) {
    var payload = ofMessage(message).text();
    var numbered = message.numbered(event(conversation, "message.sent", payload));
    messages.add(numbered);
    count(conversation);
    return numbered;
  }

  /** Stores a message that was changed and tells both sides. */
  void change(Conversation conversation, Message message, String type) {
    messages.save(message);
    var payload = ofMessage(message).with("number", message.number()).text();
    var _ = event(conversation, type, payload);
    count(conversation);
  }

  /** Tells both sides how far one of them has read. */
  void read(Conversation conversation, PersonId reader, long number) {
    var payload = new Payload().with("person", reader).with("number", number).text();
    var _ = event(conversation, "message.read", payload);
    count(conversation, List.of(reader));
  }

  /** Tells both sides that one of them wants to hear no more, or does again. */
  void blocked(Conversation conversation, PersonId by, boolean blocked) {
    var payload = new Payload().with("person", by).with("blocked", blocked).text();
    var _ = event(conversation, "conversation.blocked", payload);
  }

  private long event(Conversation conversation, String type, String payload) {
    return streams.append(StreamId.conversation(conversation.id().value()), type, payload);
  }

  private void count(Conversation conversation) {
    count(conversation, List.of(conversation.seeker(), conversation.provider()));
  }

  /** Inboxes come after conversations, and in their order. */
  private void count(Conversation conversation, List<PersonId> people) {
    people.stream()
        .sorted((one, other) -> StreamId.inbox(one).compareTo(StreamId.inbox(other)))
        .forEach(person -> {
          var payload =
              new Payload()
                  .with("conversation", conversation.id())
                  .with("job", conversation.job())
                  .with("unread", messages.unread(conversation.id(), person))
                  .with("total", views.unread(person));
          streams.append(StreamId.inbox(person), "chat.unread", payload.text());
        });
  }

  private static Payload ofMessage(Message message) {
    return new Payload()
        .with("id", message.id())
        .with("kind", message.kind())
        .with("author", message.author())
        .with("text", message.text())
        .with("sentAt", message.sentAt())
        .with("editedAt", message.editedAt())
        .with("deleted", message.deletedAt().isPresent());
  }
}
