package org.skillstreams.application.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Events;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.chat.ChatRefusal;
import org.skillstreams.domain.chat.ConversationId;
import org.skillstreams.domain.chat.MessageId;
import org.skillstreams.domain.chat.MessageReported;
import org.skillstreams.domain.shared.Refusal;

/** Somebody tells the operator that a message of the other side is against the rules. */
@Dependent
@Transactional
public class ReportMessage {

  private static final int LONGEST = 1_000;

  private final Conversations conversations;
  private final Messages messages;
  private final AuditLog audit;
  private final Events events;
  private final Clock clock;

  @Inject
  public ReportMessage(
      Conversations conversations, Messages messages, AuditLog audit, Events events, Clock clock) {
    this.conversations = conversations;
    this.messages = messages;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** What is reported, and why. */
  public record Command(Caller by, ConversationId conversation, MessageId message, String reason) {}

  /** Refused for one's own messages, and the second time. */
  public void handle(Command command) {
    var by = command.by().person();
    conversations.get(command.conversation()).mustInclude(by);
    var message = messages.get(command.conversation(), command.message());
    if (message.author().filter(by::equals).isPresent()) {
      throw new Refusal(ChatRefusal.OWN_MESSAGE);
    }
    var reason = checked(command.reason());
    var now = clock.instant();
    if (!messages.report(message.id(), by, reason, now)) {
      throw new Refusal(ChatRefusal.ALREADY_REPORTED);
    }
    audit.record(
        new AuditEntry(
            now,
            command.by().role().actor(),
            Optional.of(by),
            "message.report",
            "message",
            message.id().toString(),
            Optional.of(reason),
            Map.of(),
            Map.of()));
    events.publish(new MessageReported(command.conversation(), message.id(), by, now));
  }

  private static String checked(String reason) {
    var kept = reason.strip();
    if (kept.isEmpty() || kept.length() > LONGEST) {
      throw Refusal.invalid("reason", "length", "Say why, in at most 1,000 characters.");
    }
    return kept;
  }
}
