package org.skillstreams.application.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.skillstreams.application.job.Jobs;
import org.skillstreams.application.shared.Fact;
import org.skillstreams.application.shared.Subscriber;
import org.skillstreams.domain.chat.Conversation;
import org.skillstreams.domain.chat.ConversationId;
import org.skillstreams.domain.chat.Message;
import org.skillstreams.domain.chat.MessageId;
import org.skillstreams.domain.job.Claim;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;

/** Writes quotes and what happens to a job into the conversations about it. */
@Dependent
public class WriteChronicle implements Subscriber {

  private static final String QUOTE = "job.quote";

  private final Jobs jobs;
  private final Conversations conversations;
  private final Messages messages;
  private final ChatPost post;

  @Inject
  public WriteChronicle(Jobs jobs, Conversations conversations, Messages messages, ChatPost post) {
    this.jobs = jobs;
    this.conversations = conversations;
    this.messages = messages;
    this.post = post;
  }

  @Override
  public String name() {
    return "write_chronicle";
  }

  @Override
  public Set<String> types() {
    return Set.of(
        QUOTE,
        "job.reject_quote",
        "job.confirm",
        "job.complete",
        "job.auto_complete",
        "job.cancel",
        "job.auto_close");
  }

  @Override
  public void take(Fact fact) {
    jobs.find(new JobId(fact.subjectId()))
        .ifPresent(job -> {
          if (fact.type().equals(QUOTE)) {
            job.claims().all().forEach(this::writeQuotes);
          } else {
            conversations.begun(job.id()).forEach(one -> writeEvent(one, job, fact));
          }
        });
  }

  private void writeQuotes(Claim claim) {
    for (var quote : claim.quotes()) {
      var id = new ConversationId(claim.id().value());
      if (messages.find(new MessageId(quote.id().value())).isEmpty()) {
        var held = conversations.lock(id);
        post.add(held, Message.quoted(id, claim.provider(), quote.id().value(), quote.at()));
      }
    }
  }

  private void writeEvent(Conversation conversation, Job job, Fact fact) {
    var held = conversations.lock(conversation.id());
    var name = fact.id() + "/" + conversation.id();
    var id = new MessageId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    post.add(
        held, Message.happened(id, held.id(), key(conversation, job, fact), fact.occurredAt()));
  }

  /** For whom the seeker did not choose, a confirmation means that they lost. */
  private static String key(Conversation conversation, Job job, Fact fact) {
    boolean lost =
        job.claims().all().stream()
            .filter(claim -> claim.id().value().equals(conversation.id().value()))
            .anyMatch(claim -> claim.outcome() == Claim.Outcome.LOST);
    return lost && fact.type().equals("job.confirm") ? "claim.lost" : fact.type();
  }
}
