package org.skillstreams.application.job;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.job.JobParts.CategoryName;
import org.skillstreams.application.job.JobParts.Deadline;

/** A job in the operator's list: what its card says, and whose it is. */
public record AdminJobCard(
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
    int quotes,
    String seeker) {}
