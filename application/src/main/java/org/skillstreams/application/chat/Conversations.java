package org.skillstreams.application.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.chat.ChatRefusal;
import org.skillstreams.domain.chat.Conversation;
import org.skillstreams.domain.chat.ConversationId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.shared.Refusal;

/** All conversations; one is there as soon as what it is about is there. */
public interface Conversations {

  Optional<Conversation> find(ConversationId id);

  /** The conversations of a job that anything was written in. */
  List<Conversation> begun(JobId job);

  /**
   * The conversation, begun if it was not, and held until the transaction ends: what is written in
   * it is written by one after the other.
   */
  Conversation lock(ConversationId id);

  /** Notes how far somebody has read; false if they have read that far before. */
  boolean read(ConversationId id, PersonId reader, long number);

  /** Notes since when somebody wants to hear no more, or that they do again. */
  void block(ConversationId id, PersonId by, Optional<Instant> since);

  /** Everybody somebody is in conversation with, at most {@code limit}. */
  List<PersonId> partners(PersonId person, int limit);

  default Conversation get(ConversationId id) {
    return find(id).orElseThrow(() -> new Refusal(ChatRefusal.NO_SUCH_CONVERSATION));
  }
}
