package org.skillstreams.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillstreams.application.account.Tokens.Claims;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.account.SessionId;

@Tag("SS-76")
@Tag("A1")
class HmacTokensTest {

  private static final String SECRET = "a secret of at least thirty-two bytes, for tests";
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Claims CLAIMS =
      new Claims(
          new SessionId(new UUID(0, 1)),
          new PersonId(new UUID(0, 2)),
          Role.PROVIDER,
          NOW,
          NOW.plus(Duration.ofHours(1)));

  private final HmacTokens tokens = at(NOW);

  @Test
  void whatWasIssuedIsRead() {
    assertThat(tokens.verify(tokens.issue(CLAIMS))).contains(CLAIMS);
  }

  @Test
  void aTokenLastsUntilItExpires() {
    var token = tokens.issue(CLAIMS);

    assertThat(at(NOW.plusSeconds(3_629)).verify(token)).isPresent();
    assertThat(at(NOW.plusSeconds(3_631)).verify(token)).isEmpty();
    assertThat(at(NOW.minusSeconds(31)).verify(token)).isEmpty();
  }

  @Test
  void anotherSecretIsNotOurs() {
    var other = new HmacTokens("another secret of more than thirty-two bytes", clock(NOW));

    assertThat(tokens.verify(other.issue(CLAIMS))).isEmpty();
  }

  @Test
  void aTokenWithoutSignatureIsNotOurs() {
    assertThat(tokens.verify(new PlainJWT(claims().build()).serialize())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HS384", "HS512"})
  void anotherAlgorithmIsNotOurs(String algorithm) throws JOSEException {
    var secret = SECRET + SECRET;
    var header = new JWSHeader(JWSAlgorithm.parse(algorithm));
    var token = new SignedJWT(header, claims().build());
    token.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));

    assertThat(new HmacTokens(secret, clock(NOW)).verify(token.serialize())).isEmpty();
  }

  @Test
  void aClaimThatIsWrongOrMissingIsRefused() throws JOSEException {
    assertThat(verified(claims -> claims)).isTrue();
    assertThat(verified(claims -> claims.issuer("somebody"))).isFalse();
    assertThat(verified(claims -> claims.audience("somebody"))).isFalse();
    assertThat(verified(claims -> claims.audience((String) null))).isFalse();
    assertThat(verified(claims -> claims.expirationTime(null))).isFalse();
    assertThat(verified(claims -> claims.issueTime(null))).isFalse();
    assertThat(verified(claims -> claims.subject("nobody"))).isFalse();
    assertThat(verified(claims -> claims.subject(null))).isFalse();
    assertThat(verified(claims -> claims.claim("sid", null))).isFalse();
    assertThat(verified(claims -> claims.claim("sid", 7))).isFalse();
    assertThat(verified(claims -> claims.claim("role", "king"))).isFalse();
  }

  @Test
  void anAlteredTokenIsRefused() {
    var parts = tokens.issue(CLAIMS).split("\\.", -1);
    var body = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    var raised = body.replace("provider", "admin");
    var coder = Base64.getUrlEncoder().withoutPadding();
    var altered = coder.encodeToString(raised.getBytes(StandardCharsets.UTF_8));

    assertThat(raised).isNotEqualTo(body);
    assertThat(tokens.verify(parts[0] + "." + altered + "." + parts[2])).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "a.b", "a.b.c", "a.b.c.d", "..", "\u0000", "eyJhbGciOiJub25lIn0.."})
  void whatIsNoTokenIsRefused(String text) {
    assertThat(tokens.verify(text)).isEmpty();
  }

  private boolean verified(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
    var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), change.apply(claims()).build());
    token.sign(new MACSigner(SECRET.getBytes(StandardCharsets.UTF_8)));
    return tokens.verify(token.serialize()).isPresent();
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer("skillstreams")
        .audience("skillstreams-api")
        .subject(CLAIMS.person().toString())
        .claim("sid", CLAIMS.session().toString())
        .claim("role", "provider")
        .issueTime(Date.from(CLAIMS.issuedAt()))
        .expirationTime(Date.from(CLAIMS.expiresAt()));
  }

  private static HmacTokens at(Instant now) {
    return new HmacTokens(SECRET, clock(now));
  }

  private static Clock clock(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }
}
