package org.skillstreams.application.job;

import java.util.List;
import java.util.Optional;
import org.skillstreams.application.job.JobParts.AnswerLine;
import org.skillstreams.application.job.JobParts.ClaimView;
import org.skillstreams.application.job.JobParts.ContactView;
import org.skillstreams.application.job.JobParts.Step;

/**
 * Everything an invited provider sees of one lead.
 *
 * @param place street or landmark; present only for those who claimed
 * @param contact how to reach the seeker; present only for those who claimed
 * @param history steps of the job and the reader's own; never what another provider did
 */
public record LeadDetail(
    LeadCard card,
    List<String> moves,
    String description,
    List<AnswerLine> answers,
    Optional<String> place,
    Optional<ContactView> contact,
    Receipt receipt,
    Optional<ClaimView> claim,
    List<Step> history,
    long version) {

  /**
   * What a claim costs and what it gives, shown before the credits are spent (BY-04).
   *
   * @param price credits
   * @param balance credits the reader has
   * @param rules message keys of the refund rules in force
   */
  public record Receipt(int price, long balance, int placesLeft, int places, List<String> rules) {}
}
