package org.skillstreams.acceptance.inprocess;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.skillstreams.application.account.Tokens;

/** Tokens that are looked up instead of signed. */
final class PlainTokens implements Tokens {

  private final Map<String, Claims> issued = new ConcurrentHashMap<>();

  @Override
  public String issue(Claims claims) {
    var token = claims.session().toString();
    issued.put(token, claims);
    return token;
  }

  @Override
  public Optional<Claims> verify(String token) {
    return Optional.ofNullable(issued.get(token));
  }
}
