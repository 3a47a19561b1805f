package org.skillstreams.application.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.chat.ChatRefusal;
import org.skillstreams.domain.chat.ConversationId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.shared.Refusal;

/** What somebody is in conversation about. */
@Dependent
@Transactional
public class ReadConversations {

  private final ChatViews views;

  @Inject
  public ReadConversations(ChatViews views) {
    this.views = views;
  }

  public Page<ConversationCard> handle(PersonId reader, PageRequest page) {
    return views.conversations(reader, page);
  }

  /** Those about one job, also where nothing was written yet; none of a job that is not theirs. */
  public List<ConversationCard> about(JobId job, PersonId reader) {
    return views.about(job, reader);
  }

  /** Refused as not there for everybody who is not one of the two. */
  public ConversationCard one(ConversationId id, PersonId reader) {
    return views
        .conversation(id, reader)
        .orElseThrow(() -> new Refusal(ChatRefusal.NO_SUCH_CONVERSATION));
  }

  public long unread(PersonId reader) {
    return views.unread(reader);
  }
}
