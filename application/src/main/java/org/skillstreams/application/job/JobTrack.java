package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Events;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.job.Claim;
import org.skillstreams.domain.job.Invitation;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobEvent;
import org.skillstreams.domain.job.JobMove;

/** The track a move leaves: one audit row and one event, in the move's own transaction. */
@Dependent
public class JobTrack {

  private final AuditLog audit;
  private final Events events;

  @Inject
  public JobTrack(AuditLog audit, Events events) {
    this.audit = audit;
    this.events = events;
  }

  void record(JobChange change, Instant now) {
    var job = change.after();
    audit.record(
        new AuditEntry(
            now,
            change.by().actor(),
            change.by().person(),
            "job." + change.move().key(),
            "job",
            job.id().toString(),
            change.reason(),
            change.move() == JobMove.SUBMIT ? Map.of() : stage(change.before()),
            stage(job)));
    events.publish(
        new JobEvent(
            job.id(),
            change.move(),
            job.stage(),
            change.by().actor(),
            job.seeker(),
            providers(change.before(), job),
            now));
  }

  /** Whose invitation or claim is not what it was. */
  private static List<PersonId> providers(Job before, Job after) {
    var asked =
        after.invitations().stream()
            .filter(one -> !before.invitations().contains(one))
            .map(Invitation::provider);
    var claiming =
        after.claims().all().stream()
            .filter(one -> !before.claims().all().contains(one))
            .map(Claim::provider);
    return Stream.concat(asked, claiming).distinct().toList();
  }

  private static Map<String, String> stage(Job job) {
    return Map.of("stage", job.stage().name().toLowerCase(Locale.ROOT));
  }
}
