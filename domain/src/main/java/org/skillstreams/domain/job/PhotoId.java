package org.skillstreams.domain.job;

import java.util.Optional;
import java.util.UUID;

/** Names one photo; chosen by who adds it, so that sending it twice adds it once. */
public record PhotoId(UUID value) {

  /** Empty for what is no id. */
  public static Optional<PhotoId> parse(String text) {
    try {
      return Optional.of(new PhotoId(UUID.fromString(text)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
