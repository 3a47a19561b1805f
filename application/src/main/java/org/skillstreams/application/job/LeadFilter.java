package org.skillstreams.application.job;

import java.util.Optional;

/**
 * What narrows a provider's list of leads.
 *
 * @param zip the first digits of a ZIP code, 1 to 5 of them
 * @param text words looked for in title and description
 */
public record LeadFilter(
    Optional<String> category, Optional<String> tier, Optional<String> zip, Optional<String> text) {

  public static final LeadFilter NONE =
      new LeadFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
