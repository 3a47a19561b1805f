package org.skillstreams.persistence.job;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.job.JobParts.By;
import org.skillstreams.application.job.JobParts.Step;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.shared.Actor;

/** What happened to a job, from the audit log, in one statement. Operators stay nameless. */
final class History {

  private static final String STEPS =
      """
      select a.at, substr(a.action, 5) as move, a.after ->> 'stage' as stage, a.actor, a.reason,
        case a.actor
          when 'seeker' then person.name
          when 'provider' then coalesce(provider.display_name, person.name)
        end as name, a.person_id
      from audit_entry a
      left join account_person person on person.id = a.person_id
      left join account_provider provider on provider.provider_id = a.person_id
      """;

  private static final int MOST = 500;

  private final EntityManager em;

  History(EntityManager em) {
    this.em = em;
  }

  /**
   * For the seeker and operators: everything but what providers say about the lead; for the seeker
   * without claims that were undone.
   */
  List<Step> of(JobId job, Actor reader) {
    var all =
        steps(job)
            .where("a.action not in ('job.report_spam', 'job.request_refund')")
            .order("a.at, a.id", MOST)
            .list(
                em,
                row ->
                    new Track(
                        row.maybeId("person_id"),
                        step(row, row.maybeText("name"), row.maybeText("reason"))));
    return (reader == Actor.ADMIN ? all : withoutUndone(all)).stream().map(Track::step).toList();
  }

  /** A step and who made it. */
  private record Track(Optional<UUID> person, Step step) {

    boolean is(String move) {
      return step.move().equals(move);
    }
  }

  /** An undone claim and its undoing cancel each other out. */
  private static List<Track> withoutUndone(List<Track> all) {
    var left = new ArrayList<Track>();
    for (var track : all) {
      if (track.is("undo_claim")) {
        left.stream()
            .filter(claim -> claim.is("claim") && claim.person().equals(track.person()))
            .reduce((_, later) -> later)
            .ifPresent(left::remove);
      } else {
        left.add(track);
      }
    }
    return left;
  }

  /**
   * For an invited provider: what happened to the job and what the provider did. What only touches
   * another provider's claim is left out.
   *
   * @param knowsSeeker whether the seeker's name may be in it
   */
  List<Step> forProvider(JobId job, PersonId provider, boolean knowsSeeker) {
    return steps(job)
        .where(
            "a.action not in ('job.refund_stale_claim', 'job.release_claim', 'job.reject_quote', 'job.assign')")
        .where("(a.actor <> 'provider' or a.person_id = :me)")
        .with("me", provider.value())
        .order("a.at, a.id", MOST)
        .list(
            em,
            row -> {
              boolean seekers = row.text("actor").equals("seeker");
              boolean operators = row.text("actor").equals("admin");
              return step(
                  row,
                  row.maybeText("name").filter(_ -> knowsSeeker || !seekers),
                  row.maybeText("reason").filter(_ -> !operators));
            });
  }

  private static Select steps(JobId job) {
    return new Select(STEPS)
        .where("a.subject_id = :job and a.subject_type = 'job'")
        .where("a.action like 'job.%'")
        .where("jsonb_exists(a.after, 'stage')")
        .with("job", job.toString());
  }

  private static Step step(Columns row, Optional<String> name, Optional<String> note) {
    return new Step(
        row.at("at"), row.text("move"), row.text("stage"), new By(row.text("actor"), name), note);
  }
}
