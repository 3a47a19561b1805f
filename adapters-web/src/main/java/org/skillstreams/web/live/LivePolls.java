package org.skillstreams.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.CompletionCallback;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.live.LiveRooms;
import org.skillstreams.application.live.ReadLive;
import org.skillstreams.application.live.Stretch;
import org.skillstreams.application.shared.StreamId;

/** Those who ask and wait for the answer; they hold no thread meanwhile. */
@ApplicationScoped
public class LivePolls {

  private static final int PATIENCE_SECONDS = 25;

  @Inject private LiveRooms rooms;
  @Inject private ReadLive readLive;
  @Inject private PollAnswers answers;

  /** Answers as soon as there is anything to say, or after 25 seconds. */
  void answer(Caller caller, Map<StreamId, OptionalLong> seen, AsyncResponse response) {
    var found = readLive.handle(caller, seen);
    if (hasNews(seen, found)) {
      response.resume(LiveAnswer.of(found));
      return;
    }
    var waiting = new AtomicBoolean(true);
    Runnable look =
        () -> {
          var now = readLive.handle(caller, seen);
          if (hasNews(seen, now)) {
            finish(waiting, response, LiveAnswer.of(now));
          }
        };
    var watch = rooms.watch(seen.keySet(), look);
    response.setTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    response.setTimeoutHandler(_ -> finish(waiting, response, LiveAnswer.nothing()));
    response.register((CompletionCallback) _ -> watch.close());
    look.run();
  }

  /** A bell may ring for what was seen already. */
  private static boolean hasNews(Map<StreamId, OptionalLong> seen, Map<StreamId, Stretch> found) {
    return seen.containsValue(OptionalLong.empty())
        || found.values().stream()
            .anyMatch(stretch -> stretch.reset() || !stretch.events().isEmpty());
  }

  private void finish(AtomicBoolean waiting, AsyncResponse response, LiveAnswer answer) {
    if (waiting.compareAndSet(true, false)) {
      answers.give(response, answer);
    }
  }
}
