package org.skillstreams.application.live;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.chat.Conversations;
import org.skillstreams.application.shared.StreamId;
import org.skillstreams.domain.chat.ConversationId;
import org.skillstreams.domain.live.LiveRefusal;
import org.skillstreams.domain.shared.Refusal;

/**
 * Whether somebody may be told what happens in a room: their own inbox, the room of their role, and
 * conversations of which they are one side (SS-50, SS-51).
 */
@Dependent
@Transactional
public class EnterRoom {

  private final Conversations conversations;

  @Inject
  public EnterRoom(Conversations conversations) {
    this.conversations = conversations;
  }

  /** Refused as not there. */
  public void handle(Caller caller, StreamId room) {
    switch (room.kind()) {
      case INBOX -> mustBe(room.equals(StreamId.inbox(caller.person())));
      case ROLE -> mustBe(room.equals(StreamId.role(caller.role())));
      case CONVERSATION ->
          conversations.get(new ConversationId(room.id())).mustInclude(caller.person());
    }
  }

  private static void mustBe(boolean own) {
    if (!own) {
      throw new Refusal(LiveRefusal.NO_SUCH_ROOM);
    }
  }
}
