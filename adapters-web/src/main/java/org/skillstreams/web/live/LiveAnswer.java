package org.skillstreams.web.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.skillstreams.application.live.Stretch;
import org.skillstreams.application.shared.StreamId;

/** What happened since; nothing if nothing did for as long as was waited. */
public record LiveAnswer(List<LiveFrame> frames) {

  static LiveAnswer nothing() {
    return new LiveAnswer(List.of());
  }

  /** Events and, of each room, where it is to be gone on from. */
  static LiveAnswer of(Map<StreamId, Stretch> found) {
    var frames = new ArrayList<LiveFrame>();
    found.forEach((room, stretch) -> {
      stretch.events().stream().map(LiveFrame::of).forEach(frames::add);
      frames.add(LiveFrame.end(room, stretch));
    });
    return new LiveAnswer(frames);
  }
}
