package org.skillstreams.messaging.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.live.Stretch;
import org.skillstreams.application.shared.StreamEvent;
import org.skillstreams.application.shared.StreamId;

@Tag("BY-20")
class SubscriptionTest {

  private final StreamId room = StreamId.conversation(UUID.randomUUID());
  private final List<String> out = new ArrayList<>();

  @Test
  void onlyTheNextEventGoesOut() {
    var subscription = new Subscription(room, OptionalLong.of(4), out::add);

    assertThat(subscription.offer(event(5), "5")).isFalse();
    assertThat(subscription.offer(event(5), "5")).isFalse();
    assertThat(subscription.offer(event(3), "3")).isFalse();
    assertThat(subscription.offer(event(7), "7")).isTrue();
    assertThat(out).containsExactly("5");
  }

  @Test
  void whatCameWhileReadingAsksForMoreReading() {
    var subscription = new Subscription(room, OptionalLong.of(0), out::add);
    assertThat(subscription.beginReading()).isTrue();
    subscription.offer(event(2), "2");

    assertThat(subscription.beginReading()).isFalse();
    assertThat(subscription.endReading()).isFalse();
    subscription.take(new Stretch(0, List.of(event(1), event(2)), false, false));
    assertThat(subscription.endReading()).isTrue();
    assertThat(out).hasSize(3).last().isEqualTo(Frames.ready(room, 2));
  }

  @Test
  void whoMissedTooMuchIsToldToReadAnew() {
    var subscription = new Subscription(room, OptionalLong.of(3), out::add);
    subscription.beginReading();
    subscription.take(new Stretch(5_000, List.of(), true, false));
    subscription.offer(event(5_001), "next");

    assertThat(out).containsExactly(Frames.reset(room, 5_000), "next");
  }

  /** However the room's events and one's own reading interleave, each goes out once, in order. */
  @Property(tries = 300)
  void inWhateverOrderEventsComeEachGoesOutOnceAndInOrder(
      @ForAll @IntRange(min = 1, max = 60) int last, @ForAll long seed) {
    out.clear();
    var random = new Random(seed);
    var subscription = new Subscription(room, OptionalLong.of(0), out::add);
    var offered =
        new ArrayList<>(
            LongStream.rangeClosed(1, last).boxed().flatMap(n -> List.of(n, n).stream()).toList());
    Collections.shuffle(offered, random);
    for (long number : offered) {
      subscription.offer(event(number), Long.toString(number));
      if (random.nextInt(4) == 0) {
        subscription.take(after(subscription, Math.min(last, number)));
      }
    }
    subscription.take(after(subscription, last));

    assertThat(out.stream().map(SubscriptionTest::number))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, last).boxed().toList());
  }

  private Stretch after(Subscription subscription, long last) {
    long from = subscription.sent().orElseThrow();
    var events = LongStream.rangeClosed(from + 1, last).mapToObj(this::event).toList();
    return new Stretch(from, events, false, false);
  }

  private static long number(String frame) {
    return frame.startsWith("{")
        ? Long.parseLong(frame.replaceFirst(".*\"number\":(\\d+).*", "$1"))
        : Long.parseLong(frame);
  }

  private StreamEvent event(long number) {
    return new StreamEvent(room, number, "thing.said", Instant.EPOCH, "{}");
  }
}
