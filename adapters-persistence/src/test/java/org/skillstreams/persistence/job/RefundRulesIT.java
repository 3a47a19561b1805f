package org.skillstreams.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.job.Report.Cause;
import org.skillstreams.domain.job.ReportId;
import org.skillstreams.domain.job.Ruling;
import org.skillstreams.domain.job.Ruling.Verdict;
import org.skillstreams.domain.job.Ruling.Why;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.persistence.shared.Race;
import org.skillstreams.persistence.shared.TestDatabase;

/** Credits asked back on PostgreSQL: decided with the request, paid back once. */
@Tag("BY-05")
@Tag("SS-12")
class RefundRulesIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final JobDesk DESK = new JobDesk(database);

  private final PersonId anna = DESK.provider();

  /** The lead is 40 miles away. */
  @BeforeEach
  void worksFarAround() {
    radius(100);
  }

  @Test
  void anEarlierRequestOfTheSameSeekerIsFoundAndTheCreditsAreBackAtOnce() {
    var first = DESK.sentTo(List.of(DESK.provider()), DESK.now());
    var second = claimed(DESK.again(first, List.of(anna)));

    var ruling = ruling(DESK.asks(second, anna, Cause.DUPLICATE));

    assertThat(ruling.verdict()).isEqualTo(Verdict.GRANTED);
    assertThat(ruling.facts()).containsEntry("earlier_request", first.id().toString());
    assertThat(DESK.balance(anna)).isEqualTo(10);
    assertThat(DESK.read(second.id()).stage()).isEqualTo(JobStage.MANUAL_FULFILLMENT_REQUIRED);
    assertThat(DESK.ledgerHolds()).isTrue();
  }

  @Test
  void aRequestThatWasCancelledAndMadeAgainIsNoDuplicate() {
    var first = DESK.sentTo(List.of(DESK.provider()), DESK.now());
    DESK.cancels(first);
    var second = claimed(DESK.again(first, List.of(anna)));

    assertThat(ruling(DESK.asks(second, anna, Cause.DUPLICATE)).verdict())
        .isEqualTo(Verdict.PASSED);
    assertThat(DESK.balance(anna)).isEqualTo(7);
  }

  @Test
  void theProvidersAreaIsThatOfTheClaimAndNotOfLater() {
    var near = claimed();
    var far = DESK.sentTo(List.of(anna), DESK.now());
    radius(1);
    claimed(far);
    radius(100);

    assertThat(ruling(DESK.asks(near, anna, Cause.OUTSIDE_AREA)).why()).isEqualTo(Why.INSIDE_AREA);
    assertThat(ruling(DESK.asks(far, anna, Cause.OUTSIDE_AREA)).verdict())
        .isEqualTo(Verdict.GRANTED);
    assertThat(DESK.balance(anna)).isEqualTo(7);
  }

  @Test
  void contactThatWasTriedADayAgoWithoutAnAnswer() {
    var job = claimed();
    DESK.contacts(job, anna);
    assertThat(ruling(DESK.asks(job, anna, Cause.UNREACHABLE)).why()).isEqualTo(Why.TOO_SOON);
    triedADayAgo(job);

    assertThat(ruling(DESK.asks(job, anna, Cause.UNREACHABLE)).why()).isEqualTo(Why.UNANSWERED);
    assertThat(DESK.balance(anna)).isEqualTo(10);
  }

  @Test
  void aPersonHasTheLastWord() {
    var job = claimed();
    var report = DESK.asks(job, anna, Cause.OUTSIDE_AREA);
    DESK.appeals(job, report, anna);
    DESK.declines(report, ExampleJobs.person());
    DESK.contacts(job, anna);
    triedADayAgo(job);

    assertThat(ruling(DESK.asks(job, anna, Cause.UNREACHABLE)).why()).isEqualTo(Why.OVERRULED);
    assertThat(DESK.balance(anna)).isEqualTo(7);
  }

  @Test
  void anAppealThatIsUpheldPaysBackAndEndsTheClaim() {
    var job = claimed();
    var report = DESK.asks(job, anna, Cause.OUTSIDE_AREA);
    DESK.appeals(job, report, anna);

    DESK.upholds(report, ExampleJobs.person());

    assertThat(DESK.balance(anna)).isEqualTo(10);
    assertThat(DESK.read(job.id()).claims().open()).isEmpty();
  }

  @Test
  void somebodyElsesRulingCannotBeAppealed() {
    var ben = DESK.provider();
    var job = DESK.sentTo(List.of(anna, ben), DESK.now());
    claimed(job);
    DESK.claims(job, ben);
    var report = DESK.asks(job, anna, Cause.OUTSIDE_AREA);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> DESK.appeals(job, report, ben))
        .satisfies(no -> assertThat(no.reason()).isEqualTo(JobRefusal.NO_SUCH_REPORT));
  }

  @RepeatedTest(3)
  @Tag("I5")
  void askedTenTimesAtOnceTheCreditsComeBackOnce() throws Exception {
    var job = claimed();
    outside(job);

    var race = Race.run(10, _ -> DESK.asks(job, anna, Cause.OUTSIDE_AREA));

    assertThat(race.done()).hasSize(1);
    assertThat(race.refused()).containsOnly(JobRefusal.NOTHING_TO_REFUND);
    assertThat(DESK.balance(anna)).isEqualTo(10);
    assertThat(DESK.ledgerHolds()).isTrue();
  }

  @RepeatedTest(3)
  @Tag("L1")
  void atMostThreeAreGrantedInAMonthHoweverManyAreAskedAtOnce() throws Exception {
    DESK.grants(anna, 10);
    var jobs = Stream.generate(this::claimed).limit(5).toList();
    jobs.forEach(RefundRulesIT::outside);

    var race = Race.run(5, i -> DESK.asks(jobs.get(i), anna, Cause.OUTSIDE_AREA));

    assertThat(race.done().stream().map(this::ruling).map(Ruling::verdict))
        .containsOnly(Verdict.GRANTED, Verdict.PASSED)
        .filteredOn(Verdict.GRANTED::equals)
        .hasSize(3);
    assertThat(DESK.balance(anna)).isEqualTo(20 - 2 * ExampleJobs.PRICE);
    assertThat(DESK.ledgerHolds()).isTrue();
  }

  @RepeatedTest(5)
  void undoneOrGrantedButNeverBoth() throws Exception {
    var job = claimed();
    outside(job);

    var race =
        Race.run(
            2,
            i -> i == 0 ? DESK.undoes(job, anna) : done(DESK.asks(job, anna, Cause.OUTSIDE_AREA)));

    assertThat(race.done()).hasSize(1);
    assertThat(DESK.balance(anna)).isEqualTo(10);
    assertThat(DESK.ledgerHolds()).isTrue();
  }

  private static Integer done(ReportId report) {
    return report.value().version();
  }

  private Job claimed() {
    return claimed(DESK.sentTo(List.of(anna), DESK.now()));
  }

  private Job claimed(Job job) {
    DESK.claims(job, anna);
    return job;
  }

  private Ruling ruling(ReportId report) {
    return DESK.report(report).ruling().orElseThrow();
  }

  /** As though the provider had claimed beyond the own area. */
  private static void outside(Job job) {
    update("update job_claim set in_area = false where job_id = ?1", job.id().value());
  }

  private static void triedADayAgo(Job job) {
    update(
        """
        update job_claim set contacted_at = contacted_at - interval '24 hours',
          claimed_at = claimed_at - interval '25 hours' where job_id = ?1
        """,
        job.id().value());
  }

  private void radius(int miles) {
    update(
        "update routing_provider set radius_miles = " + miles + " where provider_id = ?1",
        anna.value());
  }

  private static void update(String sql, Object id) {
    database.inTransaction(
        () -> database.entityManager().createNativeQuery(sql).setParameter(1, id).executeUpdate());
  }
}
