package org.skillstreams.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.skillstreams.domain.job.JobFixtures.ANNA;
import static org.skillstreams.domain.job.JobFixtures.BEN;
import static org.skillstreams.domain.job.JobFixtures.CLEO;
import static org.skillstreams.domain.job.JobFixtures.STRANGER;
import static org.skillstreams.domain.job.JobFixtures.THREE_PLACES;
import static org.skillstreams.domain.job.JobFixtures.minutes;
import static org.skillstreams.domain.job.JobFixtures.price;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.shared.Refusal;

/** What people can do with a job, and why they are refused. */
class JobTest {

  private static final QuoteId SECOND = new QuoteId(JobFixtures.uuid(301));

  private final Job sent = JobFixtures.inStage(JobStage.SENT_TO_PROVIDERS);
  private final Job contacted = JobFixtures.inStage(JobStage.CONTACTED);

  @Test
  @Tag("SS-16")
  void thirdProviderIsRefusedWhenTwoPlacesAreTaken() {
    var both =
        JobFixtures.claimed(JobFixtures.claimedByAnna(), BEN, minutes(3), JobPolicy.STANDARD);

    refuses(
        JobRefusal.NO_PLACE_LEFT,
        () -> JobFixtures.claimed(both, CLEO, minutes(4), JobPolicy.STANDARD));
  }

  @Test
  void aProviderClaimsOnce() {
    refuses(
        JobRefusal.ALREADY_CLAIMED,
        () -> JobFixtures.claimed(JobFixtures.claimedByAnna(), ANNA, minutes(3), THREE_PLACES));
  }

  @Test
  void whoWasNotInvitedCannotClaim() {
    refuses(
        JobRefusal.NOT_INVITED,
        () -> JobFixtures.claimed(sent, STRANGER, minutes(3), THREE_PLACES));
  }

  @Test
  void aPriceThatTheProviderDidNotSeeIsNotCharged() {
    var claim = JobFixtures.newClaim(sent);

    refuses(
        JobRefusal.PRICE_CHANGED,
        () -> sent.claim(claim, ANNA, JobFixtures.PRICE - 1, minutes(2), THREE_PLACES));
  }

  @Test
  void theOfferEndsWithItsWindow() {
    var end = minutes(1).plus(Duration.ofHours(24));

    assertThat(JobFixtures.claimed(sent, ANNA, end.minusNanos(1_000), THREE_PLACES).stage())
        .isEqualTo(JobStage.CLAIMED);
    refuses(JobRefusal.CLOSED_FOR_CLAIMS, () -> JobFixtures.claimed(sent, ANNA, end, THREE_PLACES));
  }

  @Test
  void contactComesTooLateAfterTheClaimsOwnWindow() {
    var late = minutes(3).plus(Duration.ofHours(48));

    refuses(JobRefusal.WINDOW_OVER, () -> contacted.contact(BEN, late, THREE_PLACES));
    assertThat(contacted.quote(ANNA, SECOND, price(1, 2), "", late, THREE_PLACES).claims().of(ANNA))
        .as("who made contact in time may go on")
        .isPresent();
  }

  @Test
  void aRevisedQuoteReplacesTheOneBefore() {
    var revised =
        contacted.quote(ANNA, SECOND, price(120_00, 130_00), "", minutes(6), THREE_PLACES);

    assertThat(revised.claims().of(ANNA).orElseThrow().quotes())
        .extracting(Quote::standing)
        .containsExactly(Quote.Standing.SUPERSEDED, Quote.Standing.OPEN);
    refuses(
        JobRefusal.QUOTE_NOT_OPEN,
        () -> revised.confirm(JobFixtures.ANNAS_QUOTE, minutes(7), THREE_PLACES));
  }

  @Test
  void quotesAreBounded() {
    var job = contacted;
    for (int i = 1; i < Claim.MOST_QUOTES; i++) {
      var id = new QuoteId(JobFixtures.uuid(400 + i));
      job = job.quote(ANNA, id, price(i, i), "", minutes(6), THREE_PLACES);
    }
    var full = job;

    refuses(
        JobRefusal.TOO_MANY_QUOTES,
        () -> full.quote(ANNA, SECOND, price(1, 1), "", minutes(7), THREE_PLACES));
  }

  @Test
  void confirmingEndsTheOtherClaimsAsLostWithoutRefund() {
    var confirmed = JobFixtures.inStage(JobStage.CONFIRMED);

    assertThat(confirmed.winner()).contains(ANNA);
    assertThat(confirmed.claims().of(BEN).orElseThrow())
        .returns(Claim.Outcome.LOST, Claim::outcome)
        .returns(true, c -> c.refund().isEmpty());
  }

  @Test
  void cancellingReturnsTheCreditsOfEveryClaim() {
    assertThat(
            contacted.cancel("Moved away", minutes(9)).claims().refundedSince(contacted.claims()))
        .extracting(Claim::provider)
        .containsExactly(ANNA, BEN);
  }

  @Test
  void aRefundThatAReportWonIsNotGivenAgainWhenTheJobIsCancelled() {
    var upheld = contacted.uphold(c -> c.provider().equals(BEN), minutes(9));

    assertThat(upheld.cancel("", minutes(10)).claims().refundedSince(upheld.claims()))
        .extracting(Claim::provider)
        .containsExactly(ANNA);
  }

  @Test
  void anOperatorMayOfferTheLeadAgainToWhoMissedIt() {
    var missed = JobDeadlines.expireRouting(sent, minutes(2).plus(Duration.ofHours(24)));

    var again = missed.assign(ANNA, minutes(2).plus(Duration.ofHours(25)), THREE_PLACES);

    assertThat(again.stage()).isEqualTo(JobStage.SENT_TO_PROVIDERS);
    assertThat(again.invitations())
        .filteredOn(i -> i.provider().equals(ANNA))
        .extracting(Invitation::source)
        .containsExactly(Invitation.Source.ADMIN);
    refuses(JobRefusal.ALREADY_INVITED, () -> sent.assign(ANNA, minutes(3), THREE_PLACES));
  }

  @Test
  void routingDoesNotAskAgainWhoLetAClaimLapse() {
    var lapsedAt = minutes(2).plus(Duration.ofHours(48));
    var released =
        JobDeadlines.refundStaleClaims(JobFixtures.claimedByAnna(), lapsedAt, THREE_PLACES);

    assertThat(released.route(List.of(ANNA), lapsedAt, THREE_PLACES).invites(ANNA)).isFalse();
    assertThat(released.assign(ANNA, lapsedAt, THREE_PLACES).invites(ANNA)).isTrue();
  }

  private static void refuses(JobRefusal reason, ThrowingCallable move) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(move)
        .extracting(Refusal::reason)
        .isEqualTo(reason);
  }
}
