package org.skillstreams.domain.chat;

import java.time.Instant;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.DomainEvent;

/** That somebody finds a message to be against the rules. */
public record MessageReported(
    ConversationId conversation, MessageId message, PersonId reporter, Instant occurredAt)
    implements DomainEvent {

  @Override
  public String subjectType() {
    return "conversation";
  }

  @Override
  public UUID subjectId() {
    return conversation.value();
  }

  @Override
  public String type() {
    return "message.reported";
  }
}
