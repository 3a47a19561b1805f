package org.skillstreams.application.chat;

import java.util.List;
import java.util.Optional;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.chat.ConversationId;
import org.skillstreams.domain.chat.MessageId;
import org.skillstreams.domain.job.JobId;

/** Conversations as their readers see them, straight from queries. */
public interface ChatViews {

  /** Those that anything was written in, the latest first. */
  Page<ConversationCard> conversations(PersonId reader, PageRequest page);

  /** Those about one job, also where nothing was written yet. */
  List<ConversationCard> about(JobId job, PersonId reader);

  Optional<ConversationCard> conversation(ConversationId id, PersonId reader);

  /**
   * What was said, the latest first.
   *
   * @param text only messages that contain it
   */
  Page<MessageView> messages(ConversationId id, Optional<String> text, PageRequest page);

  MessageView message(MessageId id);

  /** Messages that somebody has not read, over all conversations. */
  long unread(PersonId reader);
}
