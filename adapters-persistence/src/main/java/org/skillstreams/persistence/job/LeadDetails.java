package org.skillstreams.persistence.job;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.skillstreams.application.job.LeadCard.MyClaim;
import org.skillstreams.application.job.LeadDetail;
import org.skillstreams.application.job.LeadDetail.Receipt;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Claim;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.shared.Actor;

/**
 * One lead as an invited provider sees it. Place and contact are in it only while the provider's
 * claim holds and cannot be undone any more; another provider never is.
 */
final class LeadDetails {

  private final EntityManager em;

  LeadDetails(EntityManager em) {
    this.em = em;
  }

  LeadDetail lead(Job job, PersonId provider, Set<JobMove> moves, Receipt receipt, Instant now) {
    var around = Surroundings.of(em, job, provider);
    var claim = job.claims().of(provider).filter(own -> own.outcome() != Claim.Outcome.UNDONE);
    boolean holds = claim.filter(Claim::holds).filter(own -> !own.undoable(now)).isPresent();
    boolean won = job.winner().filter(provider::equals).isPresent();
    var reviews = won ? WrittenReviews.of(em, job, Words.of(Actor.PROVIDER)) : WrittenReviews.NONE;
    var request = job.request();
    return new LeadDetail(
        job.id().value(),
        around.category(),
        request.title(),
        request.zip().value(),
        around.city(),
        around.state(),
        around.distanceMiles(),
        Parts.tier(job.pricing()),
        Words.of(job.stage()),
        job.submittedAt(),
        LeadColumns.deadline(job.stage(), job.state().deadline(), claim.map(LeadDetails::mine)),
        receipt.placesLeft(),
        receipt.places(),
        Parts.timing(request.timing()),
        request.budget().map(Parts::budget),
        Parts.moves(moves, won && WrittenReviews.mayWrite(reviews, around.now())),
        request.description(),
        Parts.answers(em, job),
        request.place().filter(_ -> holds),
        Optional.of(request.contact()).filter(_ -> holds).map(Parts::contact),
        receipt,
        claim.map(own -> Parts.claim(own, new Cards(em).one(provider), now)),
        new History(em).forProvider(job.id(), provider, holds),
        reviews,
        MyReports.of(em, job.id(), provider),
        job.version());
  }

  private static MyClaim mine(Claim claim) {
    return new MyClaim(
        claim.id().value(),
        Words.of(claim.outcome()),
        claim.contactBy(),
        claim.contacted(),
        claim.refund().isPresent(),
        claim.openQuote().map(Parts::quote));
  }
}
