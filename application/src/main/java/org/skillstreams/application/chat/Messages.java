package org.skillstreams.application.chat;

import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.chat.ChatRefusal;
import org.skillstreams.domain.chat.ConversationId;
import org.skillstreams.domain.chat.Message;
import org.skillstreams.domain.chat.MessageId;
import org.skillstreams.domain.shared.Refusal;

/** Everything that was said. */
public interface Messages {

  Optional<Message> find(MessageId id);

  void add(Message message);

  void save(Message message);

  /** Keeps a report; false if this person has reported the message before. */
  boolean report(MessageId message, PersonId by, String reason, Instant at);

  /** How many messages of others somebody has not read in a conversation. */
  long unread(ConversationId conversation, PersonId reader);

  /** The message of this conversation, or refused as not there. */
  default Message get(ConversationId conversation, MessageId id) {
    return find(id)
        .filter(message -> message.conversation().equals(conversation))
        .orElseThrow(() -> new Refusal(ChatRefusal.NO_SUCH_MESSAGE));
  }
}
