package org.skillstreams.application.shared;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Remembered answers in a map; a key is not held against others, as there are no transactions. */
public final class InMemoryRememberedAnswers implements RememberedAnswers {

  private record Key(UUID person, String key) {}

  private final Map<Key, Answer> kept = new ConcurrentHashMap<>();

  @Override
  public Optional<Answer> findOrHold(Request request) {
    return Optional.ofNullable(kept.get(key(request)));
  }

  @Override
  public void remember(Request request, int status, String body) {
    kept.put(key(request), new Answer(request.requestHash(), status, body));
  }

  private static Key key(Request request) {
    return new Key(request.person(), request.key());
  }
}
