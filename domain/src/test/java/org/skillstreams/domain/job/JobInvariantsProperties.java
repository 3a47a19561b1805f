package org.skillstreams.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Actor;

/** Whatever anybody tries, in whatever order and at whatever time, these hold (I8). */
@Tag("BY-08")
class JobInvariantsProperties {

  private static final Set<JobStage> FINAL =
      EnumSet.of(JobStage.CLOSED, JobStage.CANCELLED, JobStage.CLOSED_UNCONFIRMED);

  /** One try after some hours. */
  record Step(JobMove move, Actor actor, PersonId person, int hours) {}

  @Property(tries = 2_000)
  void whateverHappensTheJobStaysWhole(
      @ForAll("steps") List<Step> steps, @ForAll("policies") JobPolicy policy) {
    walk(
        steps,
        policy,
        (before, attempt, after) -> {
          assertThat(after.equals(before) || attempt.move().leads(before.stage(), after.stage()))
              .as("%s", attempt)
              .isTrue();
          assertThat(FINAL.contains(before.stage()) && after.stage() != before.stage()).isFalse();
          claimsAreSound(after, policy);
          claimsAreKept(before, after);
          outcomesFitTheStage(after);
        });
  }

  @Property(tries = 1_000)
  void routingNeverAsksAgainWhoLetAClaimLapse(
      @ForAll("steps") List<Step> steps, @ForAll("policies") JobPolicy policy) {
    walk(
        steps,
        policy,
        (before, attempt, after) -> {
          var lapsed = before.invitations().stream().filter(i -> !i.standing()).toList();
          assertThat(attempt.move() == JobMove.ASSIGN || after.invitations().containsAll(lapsed))
              .as("%s leaves %s", attempt, lapsed)
              .isTrue();
        });
  }

  @Property(tries = 2_000)
  void everyClaimsCreditsGoBackAtMostOnce(
      @ForAll("steps") List<Step> steps, @ForAll("policies") JobPolicy policy) {
    var returned = new HashSet<ClaimId>();
    walk(
        steps,
        policy,
        (before, attempt, after) -> {
          for (var claim : after.claims().refundedSince(before.claims())) {
            assertThat(returned.add(claim.id())).as("first refund of %s", claim.id()).isTrue();
            assertThat(claim.refund()).map(Refund::at).contains(attempt.at());
          }
          assertThat(
                  after.claims().all().stream().filter(c -> c.refund().isPresent()).map(Claim::id))
              .containsExactlyInAnyOrderElementsOf(returned);
        });
  }

  @Property(tries = 2_000)
  void timeNeverOwesTheSameMoveTwice(
      @ForAll("steps") List<Step> steps, @ForAll("policies") JobPolicy policy) {
    walk(
        steps,
        policy,
        (_, attempt, after) -> {
          var now = attempt.at();
          var job = after;
          for (var due = JobDeadlines.dueMove(job, now); due.isPresent(); ) {
            job =
                new Attempt(due.get(), Actor.SYSTEM, JobFixtures.SEEKER, now, policy)
                    .on(job)
                    .orElseThrow();
            assertThat(JobDeadlines.dueAt(job).stream()).as("deadline").allMatch(now::isBefore);
            due = JobDeadlines.dueMove(job, now);
          }
        });
  }

  @Property(tries = 500)
  void theMovesOfferedAreThoseAccepted(
      @ForAll("steps") List<Step> steps, @ForAll("policies") JobPolicy policy) {
    walk(
        steps,
        policy,
        (_, last, job) -> {
          for (var actor : Actor.values()) {
            for (var person : Transition.PEOPLE) {
              var offered = JobRights.moves(job, actor, person, last.at(), policy);
              assertThat(JobMove.values())
                  .allMatch(m ->
                      offered.contains(m)
                          == Rights.permit(new Attempt(m, actor, person, last.at(), policy), job));
            }
          }
        });
  }

  /** What is looked at after each accepted move. */
  private interface Look {
    void at(Job before, Attempt attempt, Job after);
  }

  private static void walk(List<Step> steps, JobPolicy policy, Look look) {
    var job =
        JobFixtures.submitted()
            .route(List.of(JobFixtures.ANNA, JobFixtures.BEN), JobFixtures.minutes(1), policy);
    Instant now = JobFixtures.minutes(1);
    for (var step : steps) {
      now = now.plus(Duration.ofHours(step.hours()));
      var before = job;
      var attempt = new Attempt(step.move(), step.actor(), step.person(), now, policy);
      job = attempt.on(before).orElse(before);
      look.at(before, attempt, job);
    }
  }

  private static void claimsAreSound(Job job, JobPolicy policy) {
    var claims = job.claims();
    assertThat(claims.open().count()).isLessThanOrEqualTo(policy.claimsPerJob());
    assertThat(claims.open().map(Claim::provider)).doesNotHaveDuplicates();
    assertThat(claims.all().stream().map(Claim::id)).doesNotHaveDuplicates();
    assertThat(claims.all()).allMatch(c -> c.quotes().stream().filter(Quote::open).count() <= 1);
    assertThat(claims.all()).allMatch(c -> c.quotes().isEmpty() || c.contacted());
  }

  private static void claimsAreKept(Job before, Job after) {
    for (var old : before.claims().all()) {
      var kept = after.claims().find(old.id()).orElseThrow();
      assertThat(kept.quotes()).hasSizeGreaterThanOrEqualTo(old.quotes().size());
      assertThat(old.open() || kept.outcome() == old.outcome()).as("an end is final").isTrue();
    }
  }

  private static void outcomesFitTheStage(Job job) {
    var open = job.claims().open().toList();
    var won = job.claims().all().stream().filter(c -> c.outcome() == Claim.Outcome.WON).toList();
    switch (job.stage()) {
      case SUBMITTED, SENT_TO_PROVIDERS, MANUAL_FULFILLMENT_REQUIRED -> assertThat(open).isEmpty();
      case CLAIMED -> assertThat(open).isNotEmpty().noneMatch(Claim::contacted);
      case CONTACTED -> assertThat(open).anyMatch(Claim::contacted);
      case CONFIRMED, COMPLETED, CLOSED -> {
        assertThat(open).isEmpty();
        assertThat(won).extracting(Claim::provider).containsExactly(job.winner().orElseThrow());
      }
      case CANCELLED, CLOSED_UNCONFIRMED -> {
        assertThat(open).isEmpty();
        assertThat(job.claims().all()).allMatch(c -> c.refund().isPresent());
      }
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    var moves = Arrays.stream(JobMove.values()).filter(m -> m != JobMove.SUBMIT).toList();
    var likely = List.of(JobMove.CLAIM, JobMove.CLAIM, JobMove.QUOTE, JobMove.CONFIRM);
    return Combinators.combine(
            Arbitraries.oneOf(Arbitraries.of(moves), Arbitraries.of(likely)),
            Arbitraries.of(Actor.class),
            Arbitraries.of(Transition.PEOPLE),
            Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 4)),
                Tuple.of(1, Arbitraries.of(24, 48, 7 * 24, 30 * 24))))
        .as(Step::new)
        .list()
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<JobPolicy> policies() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3), Arbitraries.integers().between(1, 3))
        .as((claims, invited) -> new JobPolicy(Map.of(), claims, invited));
  }
}
