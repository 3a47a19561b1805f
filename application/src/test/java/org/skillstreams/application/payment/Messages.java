package org.skillstreams.application.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.payment.PayoutAccountId;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.domain.payment.WebhookEndpoint;

/**
 * Messages as the company in memory sends them: what is signed with {@code genuine} is, and the
 * body is {@code <event> <type> <object> <payment> <version> [<account>]}.
 */
public final class Messages implements WebhookSeal {

  public static final String GENUINE = "genuine";
  public static final String COMPLETED = "checkout.session.completed";

  @Override
  public Optional<SignedMessage> open(WebhookEndpoint endpoint, byte[] body, String signature) {
    var text = new String(body, UTF_8);
    var words = text.split(" ", -1);
    return Optional.of(words)
        .filter(_ -> signature.equals(GENUINE))
        .map(w ->
            new SignedMessage(
                w[0],
                w[1],
                Optional.of(w[4]),
                w.length > 5 ? Optional.of(w[5]) : Optional.empty(),
                Optional.of(w[2]),
                Optional.of(w[3]),
                "{\"id\":\"%s\",\"type\":\"%s\"}".formatted(w[0], w[1])));
  }

  /** A new message about a purchase. */
  public static byte[] about(PurchaseId purchase, String type) {
    return about(purchase, type, "1");
  }

  public static byte[] about(PurchaseId purchase, String type, String version) {
    return "evt_%s %s cs_%s pi_%s %s"
        .formatted(UUID.randomUUID(), type, purchase, purchase, version)
        .getBytes(UTF_8);
  }

  /** A new message about something in the account of somebody who is paid. */
  public static byte[] connected(PayoutAccountId account, String type, String object) {
    return "evt_%s %s %s - 1 %s"
        .formatted(UUID.randomUUID(), type, object, account)
        .getBytes(UTF_8);
  }
}
