package org.skillstreams.domain.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.shared.Refusal;

@Tag("SS-70")
class ConversationTest {

  private final PersonId seeker = new PersonId(UUID.randomUUID());
  private final PersonId provider = new PersonId(UUID.randomUUID());
  private final PersonId somebody = new PersonId(UUID.randomUUID());

  @Test
  void itIsThereForItsTwoSidesOnly() {
    var open = conversation(true, false, Set.of());

    open.mustLetWrite(seeker);
    open.mustLetWrite(provider);
    refused(() -> open.mustInclude(somebody), ChatRefusal.NO_SUCH_CONVERSATION);
    assertThat(open.other(seeker)).isEqualTo(provider);
    assertThat(open.other(provider)).isEqualTo(seeker);
  }

  @Test
  void theSeekerDoesNotKnowOfAClaimThatMayBeUndone() {
    var hidden = conversation(true, true, Set.of());

    hidden.mustLetWrite(provider);
    refused(() -> hidden.mustInclude(seeker), ChatRefusal.NO_SUCH_CONVERSATION);
  }

  @Test
  void afterItsEndItCanOnlyBeRead() {
    var ended = conversation(false, false, Set.of());

    ended.mustInclude(seeker);
    refused(() -> ended.mustLetWrite(seeker), ChatRefusal.CLOSED);
    refused(() -> ended.mustLetWrite(somebody), ChatRefusal.NO_SUCH_CONVERSATION);
  }

  @Test
  void whoBlocksTheOtherHearsNothingAndSaysNothing() {
    var blocked = conversation(true, false, Set.of(seeker));

    refused(() -> blocked.mustLetWrite(provider), ChatRefusal.BLOCKED);
    refused(() -> blocked.mustLetWrite(seeker), ChatRefusal.BLOCKED);
  }

  private Conversation conversation(boolean open, boolean hidden, Set<PersonId> blockedBy) {
    return new Conversation(
        new ConversationId(UUID.randomUUID()),
        new JobId(UUID.randomUUID()),
        seeker,
        provider,
        open,
        hidden,
        blockedBy);
  }

  private static void refused(ThrowingCallable act, ChatRefusal reason) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
