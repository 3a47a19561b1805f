package org.skillstreams.application.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.chat.ConversationId;
import org.skillstreams.domain.shared.Refusal;

/** What was said in a conversation, the latest first. */
@Dependent
@Transactional
public class ReadMessages {

  private static final int LONGEST = 100;

  private final Conversations conversations;
  private final ChatViews views;

  @Inject
  public ReadMessages(Conversations conversations, ChatViews views) {
    this.conversations = conversations;
    this.views = views;
  }

  /**
   * Refused as not there for everybody who is not one of the two.
   *
   * @param text only messages that contain it
   */
  public Page<MessageView> handle(
      PersonId reader, ConversationId id, Optional<String> text, PageRequest page) {
    conversations.get(id).mustInclude(reader);
    if (text.filter(words -> words.length() > LONGEST).isPresent()) {
      throw Refusal.invalid("q", "too_long", "Search for at most 100 characters.");
    }
    return views.messages(id, text.map(String::strip).filter(words -> !words.isEmpty()), page);
  }
}
