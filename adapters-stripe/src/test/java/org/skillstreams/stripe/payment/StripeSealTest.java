package org.skillstreams.stripe.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.net.Webhook;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.payment.SignedMessage;
import org.skillstreams.domain.payment.WebhookEndpoint;

@Tag("W3")
class StripeSealTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final String REFUND =
      """
      {"id":"evt_1","type":"charge.refunded","api_version":"2026-07-29.dahlia","livemode":false,
       "data":{"object":{"id":"ch_1","object":"charge","payment_intent":"pi_1"}}}
      """;

  private final StripeSeal seal =
      new StripeSeal(
          new WebhookSecrets(
              Optional.of("whsec_p"), Optional.empty(), Optional.of("whsec_c"), Optional.of(" ")),
          new StripeAccount(Optional.of("sk_test_1"), Optional.empty(), () -> true),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void aGenuineMessageSaysWhatItIsAbout() throws GeneralSecurityException {
    var message = open(WebhookEndpoint.PLATFORM, REFUND, "whsec_p").orElseThrow();

    assertThat(message.eventId()).isEqualTo("evt_1");
    assertThat(message.type()).isEqualTo("charge.refunded");
    assertThat(message.apiVersion()).contains("2026-07-29.dahlia");
    assertThat(message.objectId()).contains("ch_1");
    assertThat(message.payment()).contains("pi_1");
    assertThat(message.payload()).isEqualTo(REFUND);
  }

  @Test
  void aPaymentMayBeSpelledOut() throws GeneralSecurityException {
    var spelled = REFUND.replace("\"pi_1\"", "{\"id\":\"pi_1\"}");

    assertThat(open(WebhookEndpoint.PLATFORM, spelled, "whsec_p").orElseThrow().payment())
        .contains("pi_1");
  }

  @Test
  void eachEndpointHasItsOwnSecretAndItsOwnAccounts() throws GeneralSecurityException {
    var connected = REFUND.replace("\"id\":\"evt_1\"", "\"id\":\"evt_1\",\"account\":\"acct_1\"");

    assertThat(open(WebhookEndpoint.CONNECT, connected, "whsec_c")).isPresent();
    assertThat(open(WebhookEndpoint.CONNECT, connected, "whsec_p")).isEmpty();
    assertThat(open(WebhookEndpoint.PLATFORM, connected, "whsec_p")).isEmpty();
    assertThat(open(WebhookEndpoint.CONNECT, REFUND, "whsec_c")).isEmpty();
  }

  @Test
  void realMoneyAndPlayMoneyAreNotMixed() throws GeneralSecurityException {
    var live = REFUND.replace("\"livemode\":false", "\"livemode\":true");

    assertThat(open(WebhookEndpoint.PLATFORM, live, "whsec_p")).isEmpty();
  }

  @Test
  void whatIsSignedButNoMessageIsNotTaken() throws GeneralSecurityException {
    for (var body : new String[] {"", "x", "[]", "{}", "{\"id\":\"evt_1\"}", "{\"id\":1"}) {
      assertThat(open(WebhookEndpoint.PLATFORM, body, "whsec_p")).as(body).isEmpty();
    }
  }

  private Optional<SignedMessage> open(WebhookEndpoint endpoint, String body, String secret)
      throws GeneralSecurityException {
    var hash = Webhook.Util.computeHmacSha256(secret, NOW.getEpochSecond() + "." + body);
    return seal.open(endpoint, body.getBytes(UTF_8), "t=" + NOW.getEpochSecond() + ",v1=" + hash);
  }
}
