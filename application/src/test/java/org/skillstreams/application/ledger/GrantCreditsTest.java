package org.skillstreams.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.account.InMemoryPeople;
import org.skillstreams.application.audit.InMemoryAuditLog;
import org.skillstreams.application.ledger.GrantCredits.Command;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.application.shared.SequentialIds;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.Email;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.ledger.LedgerRefusal;
import org.skillstreams.domain.shared.FieldProblem;
import org.skillstreams.domain.shared.Reason;
import org.skillstreams.domain.shared.Refusal;

@Tag("SS-24d")
@Tag("BY-06")
class GrantCreditsTest {

  private final ManualClock clock = ManualClock.standing();
  private final InMemoryPeople people = new InMemoryPeople();
  private final InMemoryLedger ledger = new InMemoryLedger(clock, new SequentialIds());
  private final InMemoryAuditLog audit = new InMemoryAuditLog();
  private final GrantCredits grantCredits = new GrantCredits(people, ledger, audit, clock);
  private final PersonId anna = new PersonId(UUID.randomUUID());
  private final Caller admin = new Caller(new PersonId(UUID.randomUUID()), Role.ADMIN);

  @BeforeEach
  void annaIsAProvider() {
    people.add(
        Person.join(anna, "Anna", new Email("anna@example.com"), Role.PROVIDER, clock.instant()),
        "hash");
  }

  @Test
  void anAdminGivesCreditsAndLeavesATrack() {
    assertThat(grant(5, "welcome", "key-1").balance()).isEqualTo(5);
    assertThat(grant(7, " goodwill ", "key-2").balance()).isEqualTo(12);

    assertThat(audit.entries()).hasSize(2);
    var track = audit.entries().getLast();
    assertThat(track.action()).isEqualTo("ledger.grant_credits");
    assertThat(track.person()).contains(admin.person());
    assertThat(track.subjectId()).isEqualTo(anna.toString());
    assertThat(track.reason()).contains("goodwill");
    assertThat(track.before()).isEqualTo(Map.of("credits", "5"));
    assertThat(track.after()).isEqualTo(Map.of("credits", "12"));
  }

  @Test
  void anAdminTakesBackWhatIsThereAndNoMore() {
    grant(5, "welcome", "key-1");

    assertThat(grant(-3, "by mistake", "key-2").balance()).isEqualTo(2);
    assertThat(audit.entries()).extracting(AuditEntry::action).contains("ledger.take_back_credits");
    assertRefused(LedgerRefusal.NOT_ENOUGH_CREDITS, () -> grant(-3, "again", "key-3"));
  }

  @Test
  @Tag("I5")
  void theSameKeyGrantsOnceAndIsTrackedOnce() {
    grant(5, "welcome", "key-1");
    grant(-5, "by mistake", "key-2");

    assertThat(grant(5, "welcome", "key-1").balance()).isEqualTo(5);
    assertThat(grant(-5, "by mistake", "key-2").balance()).isZero();
    assertThat(ledger.credits(anna).balance()).isZero();
    assertThat(audit.entries()).hasSize(2);
  }

  @Test
  @Tag("I5")
  void theSameKeyForAnotherAmountIsRefused() {
    grant(5, "welcome", "key-1");

    assertRefused(LedgerRefusal.KEY_REUSED, () -> grant(6, "welcome", "key-1"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, welcome, key, amount",
    "10001, welcome, key, amount",
    "-10001, welcome, key, amount",
    "5, ' ', key, reason",
    "5, welcome, '', Idempotency-Key",
    "5, welcome, two words, Idempotency-Key",
  })
  void badInputIsRefusedByField(int amount, String reason, String key, String field) {
    assertThatThrownBy(() -> grant(amount, reason, key))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(FieldProblem::field)
                    .containsExactly(field));
    assertThat(ledger.entries()).isEmpty();
  }

  @Test
  void aReasonHasAnEnd() {
    assertThatThrownBy(() -> grant(5, "x".repeat(501), "key-1")).isInstanceOf(Refusal.class);
    assertThat(grant(5, "x".repeat(500), "key-1").balance()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({"SEEKER", "PROVIDER"})
  void nobodyElseGivesCredits(Role role) {
    var by = new Caller(anna, role);

    assertRefused(
        AccountRefusal.NOT_ALLOWED,
        () -> grantCredits.handle(new Command(by, anna, 5, "please", "key-1")));
  }

  @Test
  void nobodyGivesCreditsToNobody() {
    var nobody = new PersonId(UUID.randomUUID());

    assertRefused(
        AccountRefusal.NO_SUCH_PERSON,
        () -> grantCredits.handle(new Command(admin, nobody, 5, "welcome", "key-1")));
  }

  private CreditBalance grant(int amount, String reason, String key) {
    return grantCredits.handle(new Command(admin, anna, amount, reason, key));
  }

  private static void assertRefused(Reason reason, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
