package org.skillstreams.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.application.shared.SequentialIds;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.shared.Refusal;

@Tag("BY-06")
class ProofUseCasesTest {

  private final ManualClock clock = ManualClock.standing();
  private final LedgerProver prover =
      new InMemoryLedgerProver(new InMemoryLedger(clock, new SequentialIds()), clock);

  @Test
  void anAdminHasTheLedgerProven() {
    assertThat(new ProveLedger(prover).handle(caller(Role.ADMIN)).holds()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
  void nobodyElseDoes(Role role) {
    assertThatThrownBy(() -> new ProveLedger(prover).handle(caller(role)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(AccountRefusal.NOT_ALLOWED));
  }

  @Test
  void theWatchProvesAgainOnlyWhenTheLastProofIsOld() {
    var watch = new WatchLedger(prover, clock);
    var first = watch.handle(Optional.empty());
    clock.advance(Duration.ofMinutes(4));
    var second = watch.handle(Optional.of(first));
    clock.advance(Duration.ofMinutes(1));
    var third = watch.handle(Optional.of(second));

    assertThat(second).isSameAs(first);
    assertThat(third.at()).isEqualTo(clock.instant());
  }

  private static Caller caller(Role role) {
    return new Caller(new PersonId(UUID.randomUUID()), role);
  }
}
