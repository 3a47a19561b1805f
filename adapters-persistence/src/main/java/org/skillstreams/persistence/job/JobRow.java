package org.skillstreams.persistence.job;

import static java.util.Comparator.comparingInt;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Claim;
import org.skillstreams.domain.job.Claims;
import org.skillstreams.domain.job.Invitation;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobDeadlines;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.job.JobState;
import org.skillstreams.domain.job.Quote;

/**
 * A job with everything that belongs to it. The parts are maps by key, so that a change writes the
 * rows that changed and no others; nothing is ever taken out of them. Read in four statements.
 */
@Entity
@Table(name = "job")
class JobRow {

  @Id private UUID id;

  @Column(name = "seeker_id", updatable = false)
  private UUID seekerId;

  @Embedded private RequestPart request;

  @Embedded private PricingPart pricing;

  @Column(name = "submitted_at", updatable = false)
  private Instant submittedAt;

  @Embedded private StatePart state;

  @Column(name = "completed_at")
  private @Nullable Instant completedAt;

  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  @Column private long version;

  @ElementCollection
  @CollectionTable(name = "job_invitation", joinColumns = @JoinColumn(name = "job_id"))
  @MapKeyColumn(name = "provider_id")
  private Map<UUID, InvitationPart> invitations = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "job_claim", joinColumns = @JoinColumn(name = "job_id"))
  @MapKeyColumn(name = "id")
  private Map<UUID, ClaimPart> claims = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "job_quote", joinColumns = @JoinColumn(name = "job_id"))
  @MapKeyColumn(name = "id")
  private Map<UUID, QuotePart> quotes = new HashMap<>();

  static JobRow of(Job job) {
    var row = new JobRow();
    row.id = job.id().value();
    row.seekerId = job.seeker().value();
    row.request = RequestPart.of(job.request());
    row.pricing = PricingPart.of(job.pricing());
    row.submittedAt = job.submittedAt();
    row.version = job.version();
    row.take(job);
    return row;
  }

  /** Becomes the next version of the job that was read from it. */
  void become(Job job) {
    if (job.version() != version) {
      throw new IllegalStateException(
          "job %s was locked at version %d, not %d".formatted(id, version, job.version()));
    }
    version++;
    take(job);
  }

  private void take(Job job) {
    state = StatePart.of(job.state());
    completedAt = completion(job.state());
    dueAt = JobDeadlines.dueAt(job).orElse(null);
    takeInvitations(job.invitations(), job.stage());
    takeClaims(job.claims().all(), job.stage());
  }

  /** Only a completed job knows when the work was done; the closed one that follows keeps it. */
  private @Nullable Instant completion(JobState next) {
    return switch (next) {
      case JobState.Completed c -> c.at();
      case JobState.Closed c -> completedAt == null ? c.at() : completedAt;
      case JobState.Submitted _, JobState.SentToProviders _, JobState.Claimed _ -> null;
      case JobState.Contacted _, JobState.Confirmed _, JobState.Cancelled _ -> null;
      case JobState.ManualFulfillmentRequired _, JobState.ClosedUnconfirmed _ -> null;
    };
  }

  private void takeInvitations(List<Invitation> all, JobStage stage) {
    for (int i = 0; i < all.size(); i++) {
      var invitation = all.get(i);
      invitations.put(invitation.provider().value(), InvitationPart.of(i, invitation, stage));
    }
  }

  private void takeClaims(List<Claim> all, JobStage stage) {
    for (int i = 0; i < all.size(); i++) {
      var claim = all.get(i);
      claims.put(claim.id().value(), ClaimPart.of(i, claim, stage));
      takeQuotes(claim.id().value(), claim.quotes());
    }
  }

  private void takeQuotes(UUID claim, List<Quote> all) {
    for (int i = 0; i < all.size(); i++) {
      quotes.put(all.get(i).id().value(), QuotePart.of(claim, i, all.get(i)));
    }
  }

  Job toJob() {
    return new Job(
        new JobId(id),
        new PersonId(seekerId),
        request.toRequest(),
        pricing.toPricing(),
        submittedAt,
        invitations.entrySet().stream()
            .sorted(comparingInt(e -> e.getValue().ordinal()))
            .map(e -> e.getValue().toInvitation(e.getKey()))
            .toList(),
        new Claims(
            claims.entrySet().stream()
                .sorted(comparingInt(e -> e.getValue().ordinal()))
                .map(e -> e.getValue().toClaim(e.getKey(), quotesOf(e.getKey())))
                .toList()),
        state.toState(),
        version);
  }

  private List<Quote> quotesOf(UUID claim) {
    return quotes.entrySet().stream()
        .filter(e -> e.getValue().claimId().equals(claim))
        .sorted(comparingInt(e -> e.getValue().ordinal()))
        .map(e -> e.getValue().toQuote(e.getKey()))
        .toList();
  }
}
