package org.skillstreams.application.chat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.chat.Message;
import org.skillstreams.domain.job.Quote;

/**
 * A message as both sides read it.
 *
 * @param author empty where the platform speaks
 * @param text what was said, or the key of what happened; empty once deleted
 * @param quote what a quote message shows, as it stands now
 */
public record MessageView(
    UUID id,
    UUID conversation,
    long number,
    Message.Kind kind,
    Optional<UUID> author,
    String text,
    Optional<QuoteShown> quote,
    Instant sentAt,
    Optional<Instant> editedAt,
    boolean deleted) {

  /**
   * A price range.
   *
   * @param min minor units of the currency
   * @param max minor units of the currency
   */
  public record QuoteShown(
      UUID id, long min, long max, String currency, String note, Quote.Standing state) {}
}
