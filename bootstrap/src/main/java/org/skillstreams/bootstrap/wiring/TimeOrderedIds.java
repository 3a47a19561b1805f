package org.skillstreams.bootstrap.wiring;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.skillstreams.application.shared.Ids;

/** UUIDs of version 7, so that rows made together lie together in indexes. */
@ApplicationScoped
public class TimeOrderedIds implements Ids {

  @Override
  public UUID next() {
    return UuidCreator.getTimeOrderedEpochPlus1();
  }
}
