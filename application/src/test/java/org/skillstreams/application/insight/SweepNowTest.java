package org.skillstreams.application.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.audit.InMemoryAuditLog;
import org.skillstreams.application.shared.DeadlineSweep;
import org.skillstreams.application.shared.InMemorySweepFailures;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.application.shared.SweepSummary;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.shared.Refusal;

/** The sweep by hand. */
@Tag("SS-60")
class SweepNowTest {

  private final ManualClock clock = ManualClock.standing();
  private final InMemoryAuditLog audit = new InMemoryAuditLog();
  private final SweepNow sweep =
      new SweepNow(
          new DeadlineSweep(List.of(), new InMemorySweepFailures(clock)),
          new RecordSweep(audit, clock));

  @Test
  void whoAskedForItAndWhatItDidIsOnRecord() {
    assertThat(sweep.handle(caller(Role.ADMIN))).isEqualTo(SweepSummary.NOTHING);

    assertThat(audit.entries())
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.action()).isEqualTo("sweep.run");
          assertThat(entry.after()).isEqualTo(Map.of("passed", "0", "failed", "0"));
        });
  }

  @Test
  void onlyAdminsMay() {
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> sweep.handle(caller(Role.SEEKER)));
    assertThat(audit.entries()).isEmpty();
  }

  private static Caller caller(Role role) {
    return new Caller(new PersonId(UUID.randomUUID()), role);
  }
}
