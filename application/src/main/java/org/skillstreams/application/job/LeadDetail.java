package org.skillstreams.application.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.job.JobParts.AnswerLine;
import org.skillstreams.application.job.JobParts.Budget;
import org.skillstreams.application.job.JobParts.CategoryName;
import org.skillstreams.application.job.JobParts.ClaimView;
import org.skillstreams.application.job.JobParts.ContactView;
import org.skillstreams.application.job.JobParts.Deadline;
import org.skillstreams.application.job.JobParts.Reviews;
import org.skillstreams.application.job.JobParts.Step;
import org.skillstreams.application.job.JobParts.TierPrice;
import org.skillstreams.application.job.JobParts.TimingView;

/**
 * Everything an invited provider sees of one lead.
 *
 * @param place street or landmark; present only for those whose claim can no longer be undone
 * @param contact how to reach the seeker; present only for those as well
 * @param reports what the reader reported about the lead, latest first
 * @param history steps of the job and the reader's own; never what another provider did
 */
public record LeadDetail(
    UUID id,
    CategoryName category,
    String title,
    String zip,
    String city,
    String state,
    Optional<Double> distanceMiles,
    TierPrice tier,
    String stage,
    Instant submittedAt,
    Optional<Deadline> deadline,
    int placesLeft,
    int places,
    TimingView timing,
    Optional<Budget> budget,
    List<String> moves,
    String description,
    List<AnswerLine> answers,
    Optional<String> place,
    Optional<ContactView> contact,
    Receipt receipt,
    Optional<ClaimView> claim,
    List<Step> history,
    Reviews reviews,
    List<MyReport> reports,
    long version) {

  /**
   * What a claim costs and what it gives, shown before the credits are spent (BY-04).
   *
   * @param price credits
   * @param balance credits the reader has
   * @param rules message keys of what returns credits by itself, with the hours of its window
   * @param refunds the rules in force for credits that are asked back, one for each reason
   * @param undoSeconds how long a claim made now may be undone; 0 for not at all
   * @param spending the reader's own cap of the day and what is left of it
   */
  public record Receipt(
      int price,
      long balance,
      int placesLeft,
      int places,
      List<String> rules,
      List<RefundTerm> refunds,
      int undoSeconds,
      SpendingView spending) {}
}
