package org.skillstreams.application.live;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.StreamId;

/** What somebody missed in several rooms, for those who ask instead of being told (SS-55). */
@Dependent
@Transactional
public class ReadLive {

  private final EnterRoom enter;
  private final ReadStream read;

  @Inject
  public ReadLive(EnterRoom enter, ReadStream read) {
    this.enter = enter;
    this.read = read;
  }

  /**
   * Refused if one of the rooms is not theirs.
   *
   * @param seen the last number seen in each room; empty to begin at the end
   */
  public Map<StreamId, Stretch> handle(Caller caller, Map<StreamId, OptionalLong> seen) {
    seen.keySet().forEach(room -> enter.handle(caller, room));
    var found = new TreeMap<StreamId, Stretch>();
    seen.forEach((room, after) -> found.put(room, read.handle(room, after)));
    return found;
  }
}
