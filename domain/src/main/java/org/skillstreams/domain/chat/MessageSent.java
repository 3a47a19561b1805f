package org.skillstreams.domain.chat;

import java.time.Instant;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.shared.DomainEvent;

/** That somebody wrote to somebody; what they wrote is read where it is kept. */
public record MessageSent(
    ConversationId conversation,
    JobId job,
    MessageId message,
    PersonId author,
    PersonId recipient,
    Instant occurredAt)
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
    return "message.sent";
  }
}
