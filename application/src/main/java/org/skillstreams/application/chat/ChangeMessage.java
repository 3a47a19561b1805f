package org.skillstreams.application.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.chat.ConversationId;
import org.skillstreams.domain.chat.MessageId;

/** Somebody puts their message in other words or takes it back, for a short time after it. */
@Dependent
@Transactional
public class ChangeMessage {

  private final Conversations conversations;
  private final Messages messages;
  private final ChatPost post;
  private final ChatViews views;
  private final Clock clock;

  @Inject
  public ChangeMessage(
      Conversations conversations, Messages messages, ChatPost post, ChatViews views, Clock clock) {
    this.conversations = conversations;
    this.messages = messages;
    this.post = post;
    this.views = views;
    this.clock = clock;
  }

  /**
   * Which message.
   *
   * @param text the new words; empty to take it back
   */
  public record Command(
      PersonId by, ConversationId conversation, MessageId message, Optional<String> text) {}

  public MessageView handle(Command command) {
    conversations.get(command.conversation()).mustInclude(command.by());
    var held = conversations.lock(command.conversation());
    var message = messages.get(command.conversation(), command.message());
    var now = clock.instant();
    var changed =
        command
            .text()
            .map(text -> message.edit(command.by(), text, now))
            .orElseGet(() -> message.delete(command.by(), now));
    post.change(held, changed, command.text().isPresent() ? "message.edited" : "message.deleted");
    return views.message(command.message());
  }
}
