package org.skillstreams.application.routing;

import java.util.UUID;
import org.skillstreams.domain.routing.Decision;

/** All decisions. They are added and read, never changed. */
public interface Decisions {

  void add(Decision decision);

  /** The decision with everything it was made from, or a refusal. */
  Decision get(UUID id);
}
