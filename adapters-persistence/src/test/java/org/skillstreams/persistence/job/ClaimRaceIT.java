package org.skillstreams.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.shared.Window;
import org.skillstreams.persistence.shared.Race;
import org.skillstreams.persistence.shared.TestDatabase;

/** Who gets a place when many want it at the same moment: real threads on real PostgreSQL. */
@Tag("C1")
@Tag("SS-37")
class ClaimRaceIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final JobDesk DESK = new JobDesk(database);
  private static final int CROWD = 200;

  @Test
  @Tag("SS-16")
  void ofTwoHundredWhoClaimAtOnceExactlyTwoWinAndTheOthersKeepTheirCredits() throws Exception {
    var crowd = Stream.generate(DESK::provider).limit(CROWD).toList();
    var job = DESK.sentTo(crowd, DESK.now());

    var race = Race.run(CROWD, i -> DESK.claims(job, crowd.get(i)));

    assertThat(race.done()).hasSize(2);
    assertThat(race.refused()).hasSize(CROWD - 2).containsOnly(JobRefusal.NO_PLACE_LEFT);
    var after = DESK.read(job.id());
    var winners = after.claims().open().map(claim -> claim.provider()).toList();
    assertThat(winners).hasSize(2).doesNotHaveDuplicates();
    assertThat(crowd)
        .allSatisfy(one -> assertThat(DESK.balance(one)).isEqualTo(winners.contains(one) ? 7 : 10));
    assertThat(tracks(job, "job.claim")).isEqualTo(2);
    assertThat(DESK.ledgerHolds()).isTrue();
  }

  @RepeatedTest(3)
  void aDoubleClickClaimsAndPaysOnce() throws Exception {
    var anna = DESK.provider();
    var job = DESK.sentTo(List.of(anna, DESK.provider()), DESK.now());

    var race = Race.run(20, _ -> DESK.claims(job, anna));

    assertThat(race.done()).hasSize(1);
    assertThat(race.refused()).containsOnly(JobRefusal.ALREADY_CLAIMED);
    assertThat(DESK.balance(anna)).isEqualTo(7);
    assertThat(DESK.ledgerHolds()).isTrue();
  }

  @RepeatedTest(10)
  void aClaimAgainstACancellationLeavesNobodyOutOfPocket() throws Exception {
    var both = List.of(DESK.provider(), DESK.provider());
    var job = DESK.sentTo(both, DESK.now());

    var race = Race.run(3, i -> i < 2 ? DESK.claims(job, both.get(i)) : DESK.cancels(job));

    var after = DESK.read(job.id());
    assertThat(after.stage()).isEqualTo(JobStage.CANCELLED);
    assertThat(after.claims().open()).isEmpty();
    assertThat(race.done()).hasSize(after.claims().all().size() + 1);
    assertThat(both).allSatisfy(one -> assertThat(DESK.balance(one)).isEqualTo(10));
    assertThat(DESK.ledgerHolds()).isTrue();
  }

  @RepeatedTest(10)
  void aClaimAgainstTheExpiryAndACancellationHasOneOutcome() throws Exception {
    var anna = DESK.provider();
    var job = DESK.sentTo(List.of(anna), closingIn(Duration.ofMillis(40), Window.ROUTING));
    var closesAt = job.state().deadline().orElseThrow();

    var race =
        Race.run(
            3,
            i ->
                switch (i) {
                  case 0 -> {
                    reach(closesAt.minusMillis(1));
                    yield DESK.claims(job, anna);
                  }
                  case 1 -> {
                    reach(closesAt);
                    yield DESK.expires(job);
                  }
                  default -> {
                    reach(closesAt.plusMillis(1));
                    yield DESK.cancels(job);
                  }
                });

    var after = DESK.read(job.id());
    boolean claimed = !after.claims().all().isEmpty();
    assertThat(after.stage()).isEqualTo(JobStage.CANCELLED);
    assertThat(race.done()).hasSizeBetween(1, 2);
    assertThat(claimed && tracks(job, "job.expire_routing") > 0)
        .as("claimed and expired")
        .isFalse();
    assertThat(DESK.balance(anna)).isEqualTo(10);
    assertThat(DESK.ledgerHolds()).isTrue();
  }

  @RepeatedTest(5)
  @Tag("SS-59")
  @Tag("B1")
  void twoSweepsAndALateContactReturnTheCreditsOnceOrNotAtAll() throws Exception {
    var anna = DESK.provider();
    var job = claimed(anna, closingIn(Duration.ofMillis(40), Window.CONTACT));
    var contactBy = job.claims().all().getFirst().contactBy();

    Race.run(
        3,
        i -> {
          reach(i == 0 ? contactBy.minusMillis(1) : contactBy);
          return i == 0 ? DESK.contacts(job, anna) : DESK.refundsStale(job);
        });

    var claim = DESK.read(job.id()).claims().all().getFirst();
    assertThat(claim.contacted()).isNotEqualTo(claim.refund().isPresent());
    assertThat(DESK.balance(anna)).isEqualTo(claim.contacted() ? 7 : 10);
    assertThat(DESK.ledgerHolds()).isTrue();
  }

  @RepeatedTest(3)
  @Tag("SS-12")
  void twoAdminsWhoUpholdOneReportAtOnceReturnItsCreditsOnce() throws Exception {
    var anna = DESK.provider();
    var job = DESK.sentTo(List.of(anna), DESK.now());
    DESK.claims(job, anna);
    var report = DESK.reports(job, anna);

    var race = Race.run(2, _ -> DESK.upholds(report, ExampleJobs.person()));

    assertThat(race.done()).hasSize(1);
    assertThat(race.refused()).containsExactly(JobRefusal.REPORT_DECIDED);
    assertThat(DESK.balance(anna)).isEqualTo(10);
    assertThat(DESK.ledgerHolds()).isTrue();
  }

  @Test
  @Tag("SS-82c")
  void noMoreRequestsAreTakenAtOnceThanADayAllows() throws Exception {
    var seeker = ExampleJobs.person();

    var race = Race.run(20, _ -> DESK.submits(seeker));

    assertThat(race.done()).hasSize(JobDesk.DAILY_CAP);
    assertThat(race.refused()).containsOnly(JobRefusal.DAILY_CAP_REACHED);
  }

  /** A lead that this provider claimed when it was sent. */
  private static Job claimed(PersonId provider, Instant at) {
    var job = DESK.sentTo(List.of(provider), DESK.now());
    DESK.claims(job, provider);
    var contactBy = at.plus(Window.CONTACT.standard());
    database.inTransaction(() ->
        database
            .entityManager()
            .createNativeQuery(
                "update job_claim set claimed_at = ?1, contact_by = ?2 where job_id = ?3")
            .setParameter(1, at)
            .setParameter(2, contactBy)
            .setParameter(3, job.id().value())
            .executeUpdate());
    return DESK.read(job.id());
  }

  /** When a window has to begin that ends this soon. */
  private static Instant closingIn(Duration soon, Window window) {
    return DESK.now().plus(soon).minus(window.standard());
  }

  private static void reach(Instant moment) {
    while (DESK.now().isBefore(moment)) {
      Thread.onSpinWait();
    }
  }

  private static long tracks(Job job, String action) {
    return database.inTransaction(() ->
        ((Number)
                database
                    .entityManager()
                    .createNativeQuery(
                        "select count(*) from audit_entry where subject_id = ?1 and action = ?2")
                    .setParameter(1, job.id().toString())
                    .setParameter(2, action)
                    .getSingleResult())
            .longValue());
  }
}
