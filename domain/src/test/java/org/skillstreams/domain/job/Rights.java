package org.skillstreams.domain.job;

import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Actor;

/**
 * What {@link JobRights} has to offer, said differently: who takes part, what the table allows, and
 * what the aggregate then really accepts.
 */
final class Rights {

  private Rights() {}

  static boolean permit(Attempt attempt, Job job) {
    return attempt.move().allows(attempt.actor(), job.stage())
        && takesPart(job, attempt.actor(), attempt.person())
        && (attempt.move() != JobMove.COMPLETE || maySayDone(job, attempt))
        && attempt.on(job).isPresent();
  }

  private static boolean takesPart(Job job, Actor actor, PersonId person) {
    return switch (actor) {
      case SEEKER -> job.seeker().equals(person);
      case PROVIDER -> job.invitations().stream().anyMatch(i -> i.provider().equals(person));
      case ADMIN, SYSTEM -> true;
    };
  }

  /** Of the providers, only the one whose quote was confirmed. */
  private static boolean maySayDone(Job job, Attempt attempt) {
    return attempt.actor() != Actor.PROVIDER
        || job.winner().stream().anyMatch(attempt.person()::equals);
  }
}
