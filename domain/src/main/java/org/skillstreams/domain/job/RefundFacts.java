package org.skillstreams.domain.job;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the platform knows when credits are asked back.
 *
 * @param contactedAt when the provider made contact, or tried to
 * @param answered whether the seeker has turned a price of this claim down
 * @param earlier a request of the same seeker, for the same, in the same place, not cancelled
 * @param inArea whether the provider offered this work there when claiming
 * @param granted how many requests of the provider were granted automatically within a month
 * @param decided whether the job has gone beyond a choice
 * @param overruled whether a person turned a request about this claim down before
 */
public record RefundFacts(
    Instant claimedAt,
    Optional<Instant> contactedAt,
    boolean answered,
    Optional<JobId> earlier,
    boolean inArea,
    int granted,
    boolean decided,
    boolean overruled) {

  /** By name, as they are kept with a ruling. */
  Map<String, String> named() {
    var facts = new LinkedHashMap<String, String>();
    facts.put("claimed_at", claimedAt.toString());
    contactedAt.ifPresent(at -> facts.put("contacted_at", at.toString()));
    facts.put("answered", Boolean.toString(answered));
    earlier.ifPresent(job -> facts.put("earlier_request", job.toString()));
    facts.put("in_area", Boolean.toString(inArea));
    facts.put("granted_within_a_month", Integer.toString(granted));
    return facts;
  }
}
