package org.skillstreams.web.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.account.Tokens;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.account.SessionId;

/**
 * JSON web tokens, signed with HMAC-SHA-256 and a secret that all nodes share (SS-76). What a token
 * says counts only if algorithm, signature, issuer, audience and times are right.
 */
@Dependent
public class HmacTokens implements Tokens {

  private static final String ISSUER = "skillstreams";
  private static final String AUDIENCE = "skillstreams-api";

  /** Clocks of nodes may differ by this much. */
  private static final Duration SKEW = Duration.ofSeconds(30);

  private final byte[] secret;
  private final Clock clock;

  @Inject
  public HmacTokens(@ConfigProperty(name = "jwt.secret") String secret, Clock clock) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
    this.clock = clock;
  }

  @Override
  public String issue(Claims claims) {
    var body =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .audience(AUDIENCE)
            .subject(claims.person().toString())
            .claim("sid", claims.session().toString())
            .claim("role", claims.role().name().toLowerCase(Locale.ROOT))
            .issueTime(Date.from(claims.issuedAt()))
            .expirationTime(Date.from(claims.expiresAt()))
            .build();
    try {
      var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), body);
      token.sign(new MACSigner(secret));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("The secret cannot sign", e);
    }
  }

  @Override
  public Optional<Claims> verify(String token) {
    try {
      var parsed = SignedJWT.parse(token);
      return signedByUs(parsed) ? valid(parsed.getJWTClaimsSet()) : Optional.empty();
    } catch (ParseException | IllegalArgumentException notAToken) {
      return Optional.empty();
    } catch (JOSEException e) {
      throw new IllegalStateException("The secret cannot verify", e);
    }
  }

  private boolean signedByUs(SignedJWT token) throws JOSEException {
    return JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm())
        && token.getHeader().getCriticalParams() == null
        && token.verify(new MACVerifier(secret));
  }

  private Optional<Claims> valid(JWTClaimsSet body) throws ParseException {
    boolean ours = ISSUER.equals(body.getIssuer()) && List.of(AUDIENCE).equals(body.getAudience());
    var issued = Optional.ofNullable(body.getIssueTime()).map(Date::toInstant);
    var expires = Optional.ofNullable(body.getExpirationTime()).map(Date::toInstant);
    boolean current =
        issued.filter(this::begun).isPresent() && expires.filter(this::lasting).isPresent();
    return ours && current
        ? Optional.of(claims(body, issued.orElseThrow(), expires.orElseThrow()))
        : Optional.empty();
  }

  private boolean begun(Instant issued) {
    return !issued.isAfter(clock.instant().plus(SKEW));
  }

  private boolean lasting(Instant expires) {
    return clock.instant().isBefore(expires.plus(SKEW));
  }

  private static Claims claims(JWTClaimsSet body, Instant issued, Instant expires)
      throws ParseException {
    return new Claims(
        new SessionId(UUID.fromString(text(body.getStringClaim("sid")))),
        new PersonId(UUID.fromString(text(body.getSubject()))),
        Role.valueOf(text(body.getStringClaim("role")).toUpperCase(Locale.ROOT)),
        issued,
        expires);
  }

  private static String text(@Nullable String claim) {
    return Optional.ofNullable(claim)
        .orElseThrow(() -> new IllegalArgumentException("a claim is missing"));
  }
}
