package org.skillstreams.application.account;

import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.account.SessionId;

/** Makes and checks the signed text that a client shows with each request. */
public interface Tokens {

  /** What a token says. */
  record Claims(
      SessionId session, PersonId person, Role role, Instant issuedAt, Instant expiresAt) {}

  String issue(Claims claims);

  /** What the token says, if it is ours, unaltered and valid now. */
  Optional<Claims> verify(String token);
}
