package org.skillstreams.stripe.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.net.Webhook;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SS-84")
@Tag("JS-25")
@Tag("W3")
class SignatureTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final String BODY = "{\"id\":\"evt_1\",\"name\":\"Zoë\"}";
  private static final String SECRET = "whsec_now";
  private static final String BEFORE = "whsec_before";

  @Test
  void whatStripeSignsHolds() throws GeneralSecurityException {
    assertThat(holds(header(SECRET, BODY, NOW), BODY, List.of(SECRET))).isTrue();
  }

  @Test
  void whileASecretIsRotatedBothCount() throws GeneralSecurityException {
    var both = List.of(SECRET, BEFORE);
    var twice = header(SECRET, BODY, NOW) + ",v1=" + hash("whsec_other", BODY, NOW);

    assertThat(holds(header(BEFORE, BODY, NOW), BODY, both)).isTrue();
    assertThat(holds(twice, BODY, both)).isTrue();
    assertThat(holds(header("whsec_other", BODY, NOW), BODY, both)).isFalse();
    assertThat(holds(header(SECRET, BODY, NOW), BODY, List.of())).isFalse();
  }

  @Test
  void oneByteMoreOrLessDoesNotHold() throws GeneralSecurityException {
    var header = header(SECRET, BODY, NOW);

    assertThat(holds(header, BODY + " ", List.of(SECRET))).isFalse();
    assertThat(holds(header, BODY.replace("evt_1", "evt_2"), List.of(SECRET))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301, -86_400, 86_400})
  void whatWasSignedTooLongAgoOrInTheFutureDoesNotHold(long seconds)
      throws GeneralSecurityException {
    var then = NOW.plus(Duration.ofSeconds(seconds));

    assertThat(holds(header(SECRET, BODY, then), BODY, List.of(SECRET))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, 0, 300})
  void clocksMayDifferByFiveMinutes(long seconds) throws GeneralSecurityException {
    var then = NOW.plus(Duration.ofSeconds(seconds));

    assertThat(holds(header(SECRET, BODY, then), BODY, List.of(SECRET))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "t=",
        "v1=00",
        "t=x,v1=00",
        "t=1795262400",
        "t=1795262400,v1=",
        "t=1795262400,v0=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "t=99999999999999999999,v1=00",
        ",,,=,="
      })
  void whatIsNoSignatureDoesNotHold(String header) {
    assertThat(holds(header, BODY, List.of(SECRET))).isFalse();
  }

  private static boolean holds(String header, String body, List<String> secrets) {
    return Signature.read(header)
        .filter(one -> one.holds(body.getBytes(UTF_8), secrets, NOW))
        .isPresent();
  }

  private static String header(String secret, String body, Instant at)
      throws GeneralSecurityException {
    return "t=" + at.getEpochSecond() + ",v1=" + hash(secret, body, at);
  }

  /** As stripe-java computes it. */
  private static String hash(String secret, String body, Instant at)
      throws GeneralSecurityException {
    return Webhook.Util.computeHmacSha256(secret, at.getEpochSecond() + "." + body);
  }
}
