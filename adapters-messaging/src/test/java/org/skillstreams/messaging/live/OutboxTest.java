package org.skillstreams.messaging.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D1")
class OutboxTest {

  private static final int SENDERS = 8;
  private static final int EACH = 100;

  private final List<String> arrived = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Line.Ending> ended = new CompletableFuture<>();

  @Test
  void framesOfManyArriveOnceAndNeverTwoAtATime() throws InterruptedException {
    var all = new CountDownLatch(SENDERS * EACH);
    var sending = new AtomicInteger();
    var overlaps = new AtomicInteger();
    var outbox =
        new Outbox(
            line(text -> {
              overlaps.addAndGet(sending.getAndIncrement());
              text.lines()
                  .forEach(frame -> {
                    arrived.add(frame);
                    all.countDown();
                  });
              sending.decrementAndGet();
            }));
    IntStream.range(0, SENDERS)
        .forEach(sender ->
            Thread.startVirtualThread(
                () -> IntStream.range(0, EACH).forEach(i -> outbox.add(sender + "-" + i))));

    assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(overlaps).hasValue(0);
    assertThat(arrived).doesNotHaveDuplicates().hasSize(SENDERS * EACH);
    assertThat(arrived.stream().filter(frame -> frame.startsWith("3-")))
        .containsExactlyElementsOf(IntStream.range(0, EACH).mapToObj(i -> "3-" + i).toList());
  }

  @Test
  void whoReadsTooSlowlyIsHungUpOnAndHoldsUpNobody() throws Exception {
    var stalled = new CountDownLatch(1);
    var reached = new CountDownLatch(1);
    var outbox =
        new Outbox(
            line(_ -> {
              reached.countDown();
              stalled.await();
            }));
    outbox.add("first");
    reached.await();
    IntStream.range(0, Outbox.MOST).forEach(i -> outbox.add("frame " + i));
    assertThat(ended).isNotDone();
    outbox.add("one too many");

    assertThat(ended.get(10, TimeUnit.SECONDS)).isEqualTo(Line.Ending.TOO_SLOW);
    stalled.countDown();
  }

  @Test
  void aBrokenLineIsClosed() throws Exception {
    var outbox =
        new Outbox(
            line(_ -> {
              throw new IOException("gone");
            }));
    outbox.add("anything");

    assertThat(ended.get(10, TimeUnit.SECONDS)).isEqualTo(Line.Ending.NO_LINE);
  }

  private interface Sending {
    void send(String text) throws IOException, InterruptedException;
  }

  private Line line(Sending sending) {
    return new Line() {
      @Override
      public void send(String text) throws IOException {
        try {
          sending.send(text);
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
      }

      @Override
      public void close(Ending why) {
        ended.complete(why);
      }
    };
  }
}
