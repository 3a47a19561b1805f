package org.skillstreams.domain.ledger;

import java.util.UUID;
import org.skillstreams.domain.job.JobId;

/**
 * The thing that a posting is about, for links from a history.
 *
 * @param type kind of thing, such as {@code job}
 */
public record Subject(String type, UUID id) {

  public static final String JOB = "job";
  public static final String PURCHASE = "purchase";
  public static final String WITHDRAWAL = "withdrawal";

  public static Subject of(JobId job) {
    return new Subject(JOB, job.value());
  }
}
