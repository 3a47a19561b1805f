package org.skillstreams.domain.job;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.DomainEvent;

/**
 * That a job made a move.
 *
 * @param seeker whose job it is
 * @param providers whose part in it the move changed: asked, claiming, chosen, paid back
 * @param stage where it stands now
 */
public record JobEvent(
    JobId job,
    JobMove move,
    JobStage stage,
    Actor actor,
    PersonId seeker,
    List<PersonId> providers,
    Instant occurredAt)
    implements DomainEvent {

  public JobEvent {
    providers = List.copyOf(providers);
  }

  @Override
  public String subjectType() {
    return "job";
  }

  @Override
  public UUID subjectId() {
    return job.value();
  }

  @Override
  public String type() {
    return "job." + move.key();
  }
}
