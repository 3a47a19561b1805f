package org.skillstreams.application.shared;

import java.util.Optional;
import java.util.UUID;

/**
 * What was answered to requests that carried a key, so that a retry gets the same answer and
 * nothing happens twice. It is written in the transaction of the request's own work.
 */
public interface RememberedAnswers {

  /**
   * A request that may be repeated.
   *
   * @param person who asked; the nil UUID for somebody without an account
   * @param key the client's key, 1 to 200 characters
   * @param requestHash SHA-256 of what was asked, in hexadecimal
   */
  record Request(UUID person, String key, String requestHash) {}

  /**
   * An answer given before.
   *
   * @param requestHash of the request it was given to
   */
  record Answer(String requestHash, int status, String body) {}

  /**
   * The answer given to this key before; empty if the key is new, which then is held until the
   * transaction ends. Waits for a request with the same key that is being worked on.
   */
  Optional<Answer> findOrHold(Request request);

  /** Remembers the answer to a request whose key is held. */
  void remember(Request request, int status, String body);
}
