package org.skillstreams.application.job;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.domain.job.Contact;
import org.skillstreams.domain.job.Timing;

/**
 * What a seeker sent, not yet checked.
 *
 * @param answers texts, numbers, booleans and lists of texts by question key
 * @param timing kind and, for ON_DATE, the day
 * @param budget lowest and highest price in minor units
 */
public record JobInput(
    String category,
    Map<String, Object> answers,
    String zip,
    Optional<String> place,
    String description,
    WantedAt timing,
    Optional<Span> budget,
    Contact contact) {

  /** When, as it was sent. */
  public record WantedAt(Timing.Kind kind, Optional<LocalDate> date) {}

  /** From lowest to highest, in minor units. */
  public record Span(long min, long max) {}
}
