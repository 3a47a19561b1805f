package org.skillstreams.application.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.chat.ConversationId;

/** Somebody has read a conversation up to here; the other side may know. */
@Dependent
@Transactional
public class ReadUpTo {

  private final Conversations conversations;
  private final ChatPost post;

  @Inject
  public ReadUpTo(Conversations conversations, ChatPost post) {
    this.conversations = conversations;
    this.post = post;
  }

  /** Changes nothing where they have read that far before. */
  public void handle(PersonId reader, ConversationId id, long number) {
    conversations.get(id).mustInclude(reader);
    var held = conversations.lock(id);
    if (conversations.read(id, reader, number)) {
      post.read(held, reader, number);
    }
  }
}
