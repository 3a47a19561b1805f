package org.skillstreams.application.job;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.job.JobParts.CategoryName;
import org.skillstreams.application.job.JobParts.Deadline;

/**
 * A job in a seeker's list.
 *
 * @param claims open claims
 * @param places how many open claims a job may have
 * @param quotes open quotes
 */
public record JobCard(
    UUID id,
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
    int quotes) {}
