package org.skillstreams.application.account;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens kept in a map, for tests that are not about signatures. */
public final class FakeTokens implements Tokens {

  private final Map<String, Claims> issued = new ConcurrentHashMap<>();

  @Override
  public String issue(Claims claims) {
    var token = "token of " + claims.session();
    issued.put(token, claims);
    return token;
  }

  @Override
  public Optional<Claims> verify(String token) {
    return Optional.ofNullable(issued.get(token));
  }
}
