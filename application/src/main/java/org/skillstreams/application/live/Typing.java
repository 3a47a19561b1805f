package org.skillstreams.application.live;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.chat.Conversations;
import org.skillstreams.application.shared.Bell.Whispered;
import org.skillstreams.application.shared.LiveBus;
import org.skillstreams.application.shared.Payload;
import org.skillstreams.application.shared.StreamId;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.chat.ConversationId;

/** Somebody is writing; that matters now or never, and is kept nowhere. */
@Dependent
@Transactional
public class Typing {

  private final Conversations conversations;
  private final LiveBus bus;

  @Inject
  public Typing(Conversations conversations, LiveBus bus) {
    this.conversations = conversations;
    this.bus = bus;
  }

  /** Refused where they could not write. */
  public void handle(PersonId person, ConversationId id) {
    conversations.get(id).mustLetWrite(person);
    var payload = new Payload().with("conversation", id).with("person", person).text();
    bus.ring(new Whispered(StreamId.conversation(id.value()), "chat.typing", payload));
  }
}
