package org.skillstreams.domain.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Reason;
import org.skillstreams.domain.shared.Refusal;

@Tag("SS-71")
class MessageTest {

  private static final Instant NOW = Instant.parse("2026-11-02T17:00:00Z");

  private final PersonId maria = new PersonId(UUID.randomUUID());
  private final PersonId anna = new PersonId(UUID.randomUUID());
  private final ConversationId conversation = new ConversationId(UUID.randomUUID());
  private final Message said = said("  Tuesday?  ");

  @Test
  void whatIsSaidLosesTheBlanksAroundIt() {
    assertThat(said.text()).isEqualTo("Tuesday?");
  }

  @Test
  void nothingAndTooMuchAreRefused() {
    refused(() -> said(" \n "), CommonRefusal.INVALID_INPUT);
    refused(() -> said("x".repeat(Message.LONGEST + 1)), CommonRefusal.INVALID_INPUT);
    assertThat(said("x".repeat(Message.LONGEST)).text()).hasSize(Message.LONGEST);
  }

  @Test
  void itsAuthorChangesItForAShortTime() {
    var end = NOW.plus(Message.EDIT_WINDOW);

    assertThat(said.edit(maria, "Wednesday?", end))
        .returns("Wednesday?", Message::text)
        .returns(Optional.of(end), Message::editedAt);
    refused(() -> said.edit(maria, "Wednesday?", end.plusNanos(1_000)), ChatRefusal.TOO_LATE);
    refused(() -> said.edit(anna, "Never", NOW), ChatRefusal.NOT_YOURS);
  }

  @Test
  void itsAuthorTakesItBackAndTheWordsAreGone() {
    var end = NOW.plus(Message.DELETE_WINDOW);
    var gone = said.delete(maria, end);

    assertThat(gone.text()).isEmpty();
    assertThat(gone.deletedAt()).contains(end);
    refused(() -> said.delete(maria, end.plus(Duration.ofSeconds(1))), ChatRefusal.TOO_LATE);
    refused(() -> gone.edit(maria, "Again", NOW), ChatRefusal.NOT_EDITABLE);
    refused(() -> gone.delete(maria, NOW), ChatRefusal.NOT_EDITABLE);
  }

  @Test
  void quotesAndWhatHappenedAreNobodysToChange() {
    var quote = Message.quoted(conversation, anna, UUID.randomUUID(), NOW);
    var event =
        Message.happened(new MessageId(UUID.randomUUID()), conversation, "job.confirm", NOW);

    refused(() -> quote.edit(anna, "Cheaper", NOW), ChatRefusal.NOT_EDITABLE);
    refused(() -> event.delete(anna, NOW), ChatRefusal.NOT_YOURS);
  }

  private Message said(String text) {
    return Message.said(new MessageId(UUID.randomUUID()), conversation, maria, text, NOW);
  }

  private static void refused(ThrowingCallable act, Reason reason) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
