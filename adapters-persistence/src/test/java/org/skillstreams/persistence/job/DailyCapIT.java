package org.skillstreams.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.shared.FieldProblem;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.persistence.shared.Race;
import org.skillstreams.persistence.shared.TestDatabase;

/** A provider's daily cap on PostgreSQL: claims of ten threads cannot pass it together. */
@Tag("BY-04")
class DailyCapIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final JobDesk DESK = new JobDesk(database);

  private final PersonId anna = DESK.provider();

  @RepeatedTest(5)
  @Tag("L1")
  void tenClaimsAtOnceStopAtTheCap() throws Exception {
    DESK.caps(anna, Optional.of(7));
    var leads = Stream.generate(this::lead).limit(10).toList();

    var race = Race.run(10, i -> DESK.claims(leads.get(i), anna));

    assertThat(race.done()).hasSize(2);
    assertThat(race.refused()).hasSize(8).containsOnly(JobRefusal.OVER_DAILY_CAP);
    assertThat(DESK.balance(anna)).isEqualTo(4);
    assertThat(DESK.spending(anna).left()).contains(1);
    assertThat(DESK.ledgerHolds()).isTrue();
  }

  @Test
  void theRefusalNamesTheCapWhatIsSpentAndThePrice() {
    DESK.caps(anna, Optional.of(5));
    DESK.claims(lead(), anna);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> DESK.claims(lead(), anna))
        .satisfies(refusal ->
            assertThat(refusal.problems())
                .extracting(FieldProblem::message)
                .containsExactly(
                    "Your cap is 5 credits in 24 hours, 3 are spent, and this costs 3."));
  }

  @Test
  void creditsThatCameBackMakeRoomAgain() {
    DESK.caps(anna, Optional.of(3));
    var cancelled = lead();
    DESK.claims(cancelled, anna);
    DESK.cancels(cancelled);

    DESK.claims(lead(), anna);

    assertThat(DESK.spending(anna).spent()).isEqualTo(3);
    assertThat(DESK.balance(anna)).isEqualTo(7);
  }

  @Test
  void whatWasSpentADayAgoNoLongerCounts() {
    DESK.caps(anna, Optional.of(3));
    var old = lead();
    DESK.claims(old, anna);
    assertThat(DESK.spending(anna).frees()).isPresent();
    madeADayEarlier(old);

    DESK.claims(lead(), anna);

    assertThat(DESK.spending(anna).spent()).isEqualTo(3);
  }

  @Test
  void aLowerCapCountsAtOnceAndAHigherOneIsKeptForTheNextDay() {
    DESK.caps(anna, Optional.of(3));
    DESK.claims(lead(), anna);

    var raised = DESK.caps(anna, Optional.empty());

    assertThat(raised.dailyCap()).contains(3);
    assertThat(raised.planned()).isPresent();
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> DESK.claims(lead(), anna));
    assertThat(DESK.spending(anna)).returns(raised.version(), view -> view.version());
    assertThat(DESK.caps(anna, Optional.of(2)).planned()).isEmpty();
  }

  private Job lead() {
    return DESK.sentTo(List.of(anna), DESK.now());
  }

  private static void madeADayEarlier(Job job) {
    database.inTransaction(() ->
        database
            .entityManager()
            .createNativeQuery(
                "update job_claim set claimed_at = claimed_at - interval '24 hours' where job_id = ?1")
            .setParameter(1, job.id().value())
            .executeUpdate());
  }
}
