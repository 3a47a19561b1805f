package org.skillstreams.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Claim;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.persistence.shared.Race;
import org.skillstreams.persistence.shared.TestDatabase;

/** A claim is undone, or seen, or made use of: exactly one of them, and the credits are exact. */
@Tag("BY-04")
@Tag("C1")
class UndoRaceIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final JobDesk DESK = new JobDesk(database);

  private final PersonId anna = DESK.provider();
  private final PersonId ben = DESK.provider();
  private final PersonId cleo = DESK.provider();
  private final Job job = DESK.sentTo(List.of(anna, ben, cleo), DESK.now());

  @RepeatedTest(3)
  @Tag("I5")
  void undoneTwentyTimesAtOnceTheCreditsComeBackOnce() throws Exception {
    DESK.claims(job, anna);

    var race = Race.run(20, _ -> DESK.undoes(job, anna));

    assertThat(race.done()).hasSize(1);
    assertThat(race.refused()).hasSize(19).containsOnly(JobRefusal.NO_OPEN_CLAIM);
    assertThat(DESK.balance(anna)).isEqualTo(10);
    assertThat(DESK.read(job.id()).state()).isEqualTo(job.state());
    assertThat(DESK.ledgerHolds()).isTrue();
  }

  @RepeatedTest(10)
  void undoneOrSeenByTheSeekerButNeverBoth() throws Exception {
    DESK.claims(job, anna);

    var race = Race.run(2, i -> i == 0 ? DESK.undoes(job, anna) : DESK.sees(job));

    var claim = DESK.read(job.id()).claims().all().getFirst();
    boolean undone = claim.outcome() == Claim.Outcome.UNDONE;
    assertThat(claim.grace().seenAt().isPresent()).isNotEqualTo(undone);
    assertThat(race.refused()).isEqualTo(undone ? List.of() : List.of(JobRefusal.CLAIM_SEEN));
    assertThat(DESK.balance(anna)).isEqualTo(undone ? 10 : 7);
    assertThat(DESK.ledgerHolds()).isTrue();
  }

  @RepeatedTest(10)
  void undoneOrShownTheContactDetailsButNeverBoth() throws Exception {
    DESK.claims(job, anna);

    Race.run(2, i -> i == 0 ? DESK.undoes(job, anna) : DESK.reveals(job, anna));

    var claim = DESK.read(job.id()).claims().all().getFirst();
    boolean undone = claim.outcome() == Claim.Outcome.UNDONE;
    assertThat(claim.grace().revealedAt().isPresent()).isNotEqualTo(undone);
    assertThat(DESK.balance(anna)).isEqualTo(undone ? 10 : 7);
    assertThat(DESK.ledgerHolds()).isTrue();
  }

  @RepeatedTest(10)
  void aThirdTakesThePlaceThatIsUndoneOrNone() throws Exception {
    DESK.claims(job, anna);
    DESK.claims(job, ben);

    var race = Race.run(2, i -> i == 0 ? DESK.undoes(job, anna) : DESK.claims(job, cleo));

    boolean third = race.done().size() == 2;
    assertThat(race.refused()).isEqualTo(third ? List.of() : List.of(JobRefusal.NO_PLACE_LEFT));
    var open = DESK.read(job.id()).claims().open().map(Claim::provider).toList();
    assertThat(open).isEqualTo(third ? List.of(ben, cleo) : List.of(ben));
    assertThat(DESK.balance(anna)).isEqualTo(10);
    assertThat(DESK.balance(ben)).isEqualTo(7);
    assertThat(DESK.balance(cleo)).isEqualTo(third ? 7 : 10);
    assertThat(DESK.ledgerHolds()).isTrue();
  }

  @RepeatedTest(5)
  @Tag("B1")
  void theSweepAndTheUndoReturnTheCreditsOnce() throws Exception {
    DESK.claims(job, anna);
    lapse();

    Race.run(3, i -> i == 0 ? DESK.undoes(job, anna) : DESK.refundsStale(job));

    var after = DESK.read(job.id());
    assertThat(after.claims().all())
        .singleElement()
        .returns(true, claim -> claim.refund().isPresent());
    assertThat(DESK.balance(anna)).isEqualTo(10);
    assertThat(DESK.ledgerHolds()).isTrue();
  }

  @Test
  void anUndoneClaimLeavesTheLeadAsItWasAndMayBeMadeAgain() {
    DESK.claims(job, anna);
    DESK.undoes(job, anna);
    assertThat(DESK.read(job.id()))
        .returns(JobStage.SENT_TO_PROVIDERS, Job::stage)
        .returns(job.state(), Job::state)
        .returns(job.invitations(), Job::invitations);

    DESK.claims(job, anna);

    assertThat(DESK.read(job.id()).claims().openOf(anna)).isPresent();
    assertThat(DESK.balance(anna)).isEqualTo(7);
  }

  @Test
  void whoHasUndoneThreeClaimsGetsTheNextOneForGood() {
    for (int i = 0; i < 3; i++) {
      DESK.claims(job, anna);
      DESK.undoes(job, anna);
    }

    DESK.claims(job, anna);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> DESK.undoes(job, anna))
        .satisfies(no -> assertThat(no.reason()).isEqualTo(JobRefusal.UNDO_OVER));
    assertThat(DESK.balance(anna)).isEqualTo(7);
  }

  @RepeatedTest(3)
  void claimsAtOnceAreOfferedNoMoreUndoingThanADayAllows() throws Exception {
    var leads = List.of(1, 2, 3).stream().map(_ -> DESK.sentTo(List.of(anna), DESK.now())).toList();
    DESK.claims(job, anna);
    DESK.undoes(job, anna);

    Race.run(3, i -> DESK.claims(leads.get(i), anna));
    var race = Race.run(3, i -> DESK.undoes(leads.get(i), anna));

    assertThat(race.done()).hasSize(2);
    assertThat(race.refused()).containsExactly(JobRefusal.UNDO_OVER);
    assertThat(DESK.balance(anna)).isEqualTo(10 - ExampleJobs.PRICE);
  }

  /** As though the window to make contact were over while the claim can still be undone. */
  private void lapse() {
    database.inTransaction(() ->
        database
            .entityManager()
            .createNativeQuery("update job_claim set contact_by = platform_now() where job_id = ?1")
            .setParameter(1, job.id().value())
            .executeUpdate());
  }
}
