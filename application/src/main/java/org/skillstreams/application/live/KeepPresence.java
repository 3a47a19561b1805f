package org.skillstreams.application.live;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.skillstreams.application.chat.Conversations;
import org.skillstreams.application.shared.Bell.Whispered;
import org.skillstreams.application.shared.LiveBus;
import org.skillstreams.application.shared.Payload;
import org.skillstreams.application.shared.StreamId;
import org.skillstreams.domain.account.PersonId;

/**
 * Who is there (SS-52): somebody is as long as one of their connections beats, however many tabs
 * they have and on whichever nodes. Those they are in conversation with are told of each change.
 */
@Dependent
public class KeepPresence {

  private static final int MOST_PARTNERS = 200;

  private final LivePeople people;
  private final Conversations conversations;
  private final LiveBus bus;

  @Inject
  public KeepPresence(LivePeople people, Conversations conversations, LiveBus bus) {
    this.people = people;
    this.conversations = conversations;
    this.bus = bus;
  }

  /** A connection was opened, or asked again. */
  @Transactional
  public void arrive(UUID connection, PersonId person) {
    if (people.beat(connection, person)) {
      tell(person, true);
    }
  }

  /** A connection was closed. */
  @Transactional
  public void leave(UUID connection, PersonId person) {
    if (people.leave(connection, person)) {
      tell(person, false);
    }
  }

  /** These connections of a node are alive; whoever is not by now is gone. */
  @Transactional
  public void handle(Collection<UUID> alive) {
    people.beat(alive);
    people.forgetSilent().forEach(person -> tell(person, false));
  }

  private void tell(PersonId person, boolean online) {
    var payload = new Payload().with("person", person).with("online", online).text();
    for (var partner : conversations.partners(person, MOST_PARTNERS)) {
      bus.ring(new Whispered(StreamId.inbox(partner), "presence.changed", payload));
    }
  }
}
