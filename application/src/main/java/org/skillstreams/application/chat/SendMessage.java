package org.skillstreams.application.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.job.ContactSeeker;
import org.skillstreams.application.job.ContactWay;
import org.skillstreams.application.job.Jobs;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Events;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.chat.ChatRefusal;
import org.skillstreams.domain.chat.Conversation;
import org.skillstreams.domain.chat.ConversationId;
import org.skillstreams.domain.chat.Message;
import org.skillstreams.domain.chat.MessageId;
import org.skillstreams.domain.chat.MessageSent;
import org.skillstreams.domain.job.Claim;
import org.skillstreams.domain.shared.Refusal;

/**
 * Somebody writes in a conversation (SS-10). The same message sent again is sent once. The first
 * one a provider writes is their contact with the seeker.
 */
@Dependent
@Transactional
public class SendMessage {

  private final Conversations conversations;
  private final Messages messages;
  private final ChatPost post;
  private final ChatViews views;
  private final Jobs jobs;
  private final ContactSeeker contact;
  private final Events events;
  private final Clock clock;

  @Inject
  public SendMessage(
      Conversations conversations,
      Messages messages,
      ChatPost post,
      ChatViews views,
      Jobs jobs,
      ContactSeeker contact,
      Events events,
      Clock clock) {
    this.conversations = conversations;
    this.messages = messages;
    this.post = post;
    this.views = views;
    this.jobs = jobs;
    this.contact = contact;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What is said.
   *
   * @param id made by the author
   */
  public record Command(PersonId author, ConversationId conversation, MessageId id, String text) {}

  /** Refused for others, after the conversation's end, and while one of the two has blocked it. */
  public MessageView handle(Command command) {
    var seen = conversations.get(command.conversation());
    seen.mustInclude(command.author());
    makeContact(seen, command.author());
    var held = conversations.lock(command.conversation());
    var before = messages.find(command.id());
    if (before.isPresent()) {
      mustBeTheSame(before.get(), command);
    } else {
      send(held, command);
    }
    return views.message(command.id());
  }

  /** The job is held before the conversation. */
  private void makeContact(Conversation conversation, PersonId author) {
    if (!author.equals(conversation.provider()) || !awaitsContact(conversation)) {
      return;
    }
    conversation.mustLetWrite(author);
    var _ = jobs.lock(conversation.job());
    if (awaitsContact(conversation)) {
      contact.handle(conversation.job(), author, ContactWay.MESSAGE);
    }
  }

  private boolean awaitsContact(Conversation conversation) {
    return jobs.find(conversation.job()).stream()
        .flatMap(job -> job.claims().openOf(conversation.provider()).stream())
        .anyMatch(claim -> isAbout(claim, conversation) && !claim.contacted());
  }

  private static boolean isAbout(Claim claim, Conversation conversation) {
    return claim.id().value().equals(conversation.id().value());
  }

  private static void mustBeTheSame(Message sent, Command command) {
    boolean own = sent.author().filter(command.author()::equals).isPresent();
    if (!own || !sent.conversation().equals(command.conversation())) {
      throw new Refusal(ChatRefusal.ID_TAKEN);
    }
  }

  private void send(Conversation conversation, Command command) {
    conversation.mustLetWrite(command.author());
    var now = clock.instant();
    var said = Message.said(command.id(), conversation.id(), command.author(), command.text(), now);
    post.add(conversation, said);
    events.publish(
        new MessageSent(
            conversation.id(),
            conversation.job(),
            command.id(),
            command.author(),
            conversation.other(command.author()),
            now));
  }
}
