package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.skillstreams.application.routing.ProviderLanes;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Claim;
import org.skillstreams.domain.job.Invitation;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobStage;

/**
 * What a move tells routing about providers: who was asked, who answered, who is busy, who finished
 * a job.
 */
@Dependent
public class LaneEffects {

  private final ProviderLanes lanes;

  @Inject
  public LaneEffects(ProviderLanes lanes) {
    this.lanes = lanes;
  }

  void apply(Job before, Job after, Instant now) {
    lanes.hold(after.invitations().stream().map(Invitation::provider).toList());
    var asked = new HashSet<>(invited(after));
    asked.removeAll(invited(before));
    lanes.invited(asked);
    changed(before, after, LaneEffects::busy, true).forEach(lanes::claimOpened);
    changed(before, after, LaneEffects::busy, false).forEach(lanes::claimEnded);
    changed(before, after, (_, claim) -> claim.contacted(), true).forEach(lanes::answered);
    changed(before, after, LaneEffects::done, true).forEach(lanes::jobCompleted);
    changed(before, after, LaneEffects::worked, true)
        .forEach(provider -> lanes.activity(provider, now));
  }

  /**
   * Providers of claims for which this was not so before and is so now, or the other way round; in
   * the order of ids.
   */
  private static List<PersonId> changed(
      Job before, Job after, BiPredicate<Job, Claim> state, boolean to) {
    return after.claims().all().stream()
        .filter(claim -> state.test(after, claim) == to)
        .filter(claim ->
            before.claims().find(claim.id()).map(c -> state.test(before, c)).orElse(false) != to)
        .map(Claim::provider)
        .sorted()
        .toList();
  }

  private static boolean busy(Job job, Claim claim) {
    return claim.open()
        || (claim.outcome() == Claim.Outcome.WON && job.stage() == JobStage.CONFIRMED);
  }

  private static boolean done(Job job, Claim claim) {
    return claim.outcome() == Claim.Outcome.WON
        && (job.stage() == JobStage.COMPLETED || job.stage() == JobStage.CLOSED);
  }

  private static boolean worked(Job job, Claim claim) {
    return claim.contacted() || claim.open() || done(job, claim);
  }

  private static Set<PersonId> invited(Job job) {
    return job.invitations().stream()
        .filter(Invitation::standing)
        .map(Invitation::provider)
        .collect(Collectors.toUnmodifiableSet());
  }
}
