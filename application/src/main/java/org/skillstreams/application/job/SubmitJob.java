package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.skillstreams.application.catalog.Settings;
import org.skillstreams.application.catalog.TierTables;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.job.Pricing;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Refusal;

/**
 * A seeker asks for work to be done (SS-01a, SS-05..07): it is checked, priced by its complexity,
 * and routed.
 */
@Dependent
@Transactional
public class SubmitJob {

  private final Jobs jobs;
  private final JobRequests requests;
  private final TierTables tiers;
  private final Settings settings;
  private final JobPhotos photos;
  private final JobMoves moves;
  private final RouteJob route;
  private final Ids ids;
  private final Clock clock;

  @Inject
  public SubmitJob(
      Jobs jobs,
      JobRequests requests,
      TierTables tiers,
      Settings settings,
      JobPhotos photos,
      JobMoves moves,
      RouteJob route,
      Ids ids,
      Clock clock) {
    this.jobs = jobs;
    this.requests = requests;
    this.tiers = tiers;
    this.settings = settings;
    this.photos = photos;
    this.moves = moves;
    this.route = route;
    this.ids = ids;
    this.clock = clock;
  }

  /** Refused, naming every field that is wrong, and above the seeker's daily cap (SS-82c). */
  public JobId handle(PersonId seeker, JobInput input) {
    var now = clock.instant();
    var checked = requests.check(input, now);
    if (jobs.countSubmittedSince(seeker, now.minus(Duration.ofDays(1)))
        >= settings.seekerDailyCap()) {
      throw new Refusal(JobRefusal.DAILY_CAP_REACHED);
    }
    var request = checked.request();
    var tier = tiers.tiersOf(request.category()).tierFor(checked.complexity());
    var pricing = new Pricing(checked.complexity().score(), tier.name(), tier.credits());
    var job = Job.submit(new JobId(ids.next()), seeker, request, pricing, now);
    jobs.add(job);
    photos.attach(checked.photos(), seeker, job.id());
    moves.begin(job, Mover.of(Actor.SEEKER, seeker));
    moves.write(route.route(job, Mover.SYSTEM, Optional.empty()));
    return job.id();
  }
}
