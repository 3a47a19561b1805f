package org.skillstreams.persistence.payment;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.payment.SignedMessage;
import org.skillstreams.application.payment.Webhook;
import org.skillstreams.application.payment.WebhookCard;
import org.skillstreams.domain.payment.WebhookEndpoint;
import org.skillstreams.domain.payment.WebhookId;
import org.skillstreams.domain.payment.WebhookState;
import org.skillstreams.domain.payment.WebhookWork;

/** Reads rows of the inbox, by the names of its columns. */
final class WebhookColumns {

  private WebhookColumns() {}

  static Webhook webhook(Tuple row) {
    return new Webhook(
        new WebhookId(row.get("id", UUID.class)),
        read(WebhookEndpoint.class, row.get("endpoint", String.class)),
        new SignedMessage(
            row.get("event_id", String.class),
            row.get("type", String.class),
            text(row, "api_version"),
            text(row, "account"),
            text(row, "object_id"),
            text(row, "payment_id"),
            row.get("payload", String.class)),
        new WebhookWork(
            read(WebhookState.class, row.get("state", String.class)),
            row.get("attempts", Integer.class),
            at(row, "next_at"),
            text(row, "cause"),
            at(row, "ended_at")));
  }

  static WebhookCard card(Tuple row) {
    return new WebhookCard(
        row.get("id", UUID.class),
        row.get("event_id", String.class),
        row.get("endpoint", String.class),
        row.get("type", String.class),
        text(row, "api_version"),
        text(row, "object_id"),
        row.get("state", String.class),
        row.get("attempts", Integer.class),
        row.get("received_at", Instant.class),
        at(row, "next_at"),
        at(row, "ended_at"),
        text(row, "cause"));
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> E read(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }

  private static Optional<String> text(Tuple row, String column) {
    return Optional.ofNullable(row.get(column, String.class));
  }

  private static Optional<Instant> at(Tuple row, String column) {
    return Optional.ofNullable(row.get(column, Instant.class));
  }
}
