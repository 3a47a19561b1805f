package org.skillstreams.application.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.chat.ConversationId;

/** One side wants to hear no more, or does again. Meanwhile nobody can write. */
@Dependent
@Transactional
public class BlockConversation {

  private final Conversations conversations;
  private final ChatPost post;
  private final Clock clock;

  @Inject
  public BlockConversation(Conversations conversations, ChatPost post, Clock clock) {
    this.conversations = conversations;
    this.post = post;
    this.clock = clock;
  }

  public void handle(PersonId by, ConversationId id, boolean blocked) {
    conversations.get(id).mustInclude(by);
    var held = conversations.lock(id);
    if (held.blockedBy().contains(by) != blocked) {
      conversations.block(id, by, Optional.of(clock.instant()).filter(_ -> blocked));
      post.blocked(held, by, blocked);
    }
  }
}
