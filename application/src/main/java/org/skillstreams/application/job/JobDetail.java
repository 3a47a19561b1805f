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
import org.skillstreams.application.job.JobParts.Invited;
import org.skillstreams.application.job.JobParts.Reviews;
import org.skillstreams.application.job.JobParts.Step;
import org.skillstreams.application.job.JobParts.TierPrice;
import org.skillstreams.application.job.JobParts.TimingView;

/**
 * Everything the seeker or an operator sees of one job.
 *
 * @param moves names of the moves that the reader may make now
 * @param overrides moves that an operator may make on somebody's behalf; empty for the seeker
 * @param version for edits that must not overwrite each other
 */
public record JobDetail(
    UUID id,
    UUID seekerId,
    String seekerName,
    CategoryName category,
    String title,
    String zip,
    String city,
    String state,
    String stage,
    Instant submittedAt,
    Optional<Deadline> deadline,
    int claims,
    int places,
    int quotes,
    List<String> moves,
    List<String> overrides,
    Optional<String> place,
    String description,
    List<AnswerLine> answers,
    TimingView timing,
    Optional<Budget> budget,
    ContactView contact,
    int score,
    TierPrice tier,
    List<Invited> invited,
    List<ClaimView> claimList,
    List<Step> history,
    Reviews reviews,
    long version) {}
