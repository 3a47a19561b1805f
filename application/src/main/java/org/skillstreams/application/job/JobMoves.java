package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.skillstreams.application.ledger.Ledger;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.job.Claim;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.job.JobRights;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.ledger.Subject;

/**
 * Where every move of a job begins and ends: it is locked and the mover checked; and once decided,
 * the job, the credits that go back, what routing knows, the audit row and the event are written in
 * one transaction, always in this order.
 */
@Dependent
public class JobMoves {

  private final Jobs jobs;
  private final Ledger ledger;
  private final LaneEffects lanes;
  private final JobTrack track;
  private final Clock clock;

  @Inject
  public JobMoves(Jobs jobs, Ledger ledger, LaneEffects lanes, JobTrack track, Clock clock) {
    this.jobs = jobs;
    this.ledger = ledger;
    this.lanes = lanes;
    this.track = track;
    this.clock = clock;
  }

  /**
   * The job, held, if the mover may make this move on it at all; whoever has no part in it is told
   * that it is not there.
   */
  Job lock(JobId id, JobMove move, Mover by) {
    var job = jobs.lock(id);
    JobRights.require(job, move, by.actor(), by.person());
    return job;
  }

  void write(JobChange change) {
    write(List.of(change));
  }

  /** Writes moves that follow each other on one job. */
  void write(List<JobChange> changes) {
    var now = clock.instant();
    settle(changes.getFirst().before(), changes.getLast().after(), now);
    changes.forEach(change -> track.record(change, now));
  }

  /** Leaves the track of a job that was just added. */
  void begin(Job job, Mover by) {
    track.record(JobChange.of(JobMove.SUBMIT, by, job, job), clock.instant());
  }

  /** Writes a job and what follows from its change, without a move of its own. */
  void settle(Job before, Job after, Instant now) {
    jobs.save(after);
    ledger.postAll(refunds(before, after));
    lanes.apply(before, after, now);
  }

  private List<Posting> refunds(Job before, Job after) {
    return after.claims().refundedSince(before.claims()).stream()
        .map(claim -> refund(after, claim))
        .toList();
  }

  private Posting refund(Job job, Claim claim) {
    return ledger
        .credits(claim.provider())
        .refund(claim.price(), BusinessKey.of("claim-refund", claim.id()), Subject.of(job.id()));
  }
}
