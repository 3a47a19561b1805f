package org.skillstreams.domain.chat;

import java.util.Set;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.shared.Refusal;

/**
 * What a seeker and a provider say to each other about one claim (SS-10, SS-70).
 *
 * @param open whether the provider still has a place on the job; afterwards it can only be read
 * @param hidden whether the claim can still be undone, of which the seeker must not know
 * @param blockedBy who of both wants to hear no more
 */
public record Conversation(
    ConversationId id,
    JobId job,
    PersonId seeker,
    PersonId provider,
    boolean open,
    boolean hidden,
    Set<PersonId> blockedBy) {

  public Conversation {
    blockedBy = Set.copyOf(blockedBy);
  }

  /** Refused as not there for everybody who is not one of the two. */
  public void mustInclude(PersonId person) {
    if (!person.equals(provider) && (hidden || !person.equals(seeker))) {
      throw new Refusal(ChatRefusal.NO_SUCH_CONVERSATION);
    }
  }

  /** Refused for others, after its end, and while one of the two wants to hear no more. */
  public void mustLetWrite(PersonId person) {
    mustInclude(person);
    if (!open) {
      throw new Refusal(ChatRefusal.CLOSED);
    }
    if (!blockedBy.isEmpty()) {
      throw new Refusal(ChatRefusal.BLOCKED);
    }
  }

  public PersonId other(PersonId person) {
    return person.equals(seeker) ? provider : seeker;
  }
}
