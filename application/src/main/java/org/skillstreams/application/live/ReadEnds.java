package org.skillstreams.application.live;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import org.skillstreams.application.shared.StreamId;
import org.skillstreams.application.shared.Streams;

/** How far streams have come: for nodes that may have missed a bell. */
@Dependent
@Transactional
public class ReadEnds {

  private final Streams streams;

  @Inject
  public ReadEnds(Streams streams) {
    this.streams = streams;
  }

  public Map<StreamId, Long> handle(Collection<StreamId> wanted) {
    return streams.last(wanted);
  }
}
