package org.skillstreams.domain.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Actor;

/** That a move really led from one stage to another when somebody tried it. */
record Transition(JobStage from, JobMove move, JobStage to) {

  static final List<PersonId> PEOPLE =
      List.of(
          JobFixtures.SEEKER,
          JobFixtures.ANNA,
          JobFixtures.BEN,
          JobFixtures.CLEO,
          JobFixtures.STRANGER);

  /** Everywhere this move led, whoever tried it and whenever. */
  static Stream<Transition> of(JobMove move, JobStage from) {
    return JobFixtures.waysInto(from).stream()
        .flatMap(job -> attempts(move, job).flatMap(a -> a.on(job).stream()))
        .map(after -> new Transition(from, move, after.stage()))
        .distinct();
  }

  static Stream<JobMove> movesAfterSubmit() {
    return Arrays.stream(JobMove.values()).filter(m -> m != JobMove.SUBMIT);
  }

  /** The move by everybody at every interesting moment. */
  static Stream<Attempt> attempts(JobMove move, Job job) {
    return Arrays.stream(Actor.values()).flatMap(actor -> attempts(move, actor, job));
  }

  static Stream<Attempt> attempts(JobMove move, Actor actor, Job job) {
    return PEOPLE.stream()
        .flatMap(who ->
            moments(job).map(at -> new Attempt(move, actor, who, at, JobFixtures.THREE_PLACES)));
  }

  /** Soon after the fixture, around its deadlines, and a year later. */
  private static Stream<Instant> moments(Job job) {
    var soon = JobFixtures.minutes(10);
    var due = JobDeadlines.dueAt(job).stream();
    var graces = job.claims().all().stream().map(claim -> claim.grace().until());
    var around = Stream.concat(due, graces).flatMap(at -> Stream.of(at.minusNanos(1_000), at));
    return Stream.concat(Stream.of(soon, soon.plus(Duration.ofDays(365))), around).distinct();
  }
}
