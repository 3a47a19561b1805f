package org.skillstreams.application.shared;

import java.util.UUID;

/** New identities. */
public interface Ids {

  /** A new UUID of version 7: unique, and later ones sort after earlier ones. */
  UUID next();
}
