package org.skillstreams.acceptance.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Brings signed messages to the server, as Stripe does; each must be accepted. */
final class Postman {

  private static final double NANOS_A_SECOND = 1e9;
  private static final double NANOS_A_MILLI = 1e6;

  /**
   * How a burst was answered.
   *
   * @param millis from when each message should have left until its answer
   * @param unanswered messages without an answer
   */
  record Flood(Samples millis, long unanswered) {}

  private final URI inbox;
  private final String secret;
  private final Post post = new Post();

  Postman(BenchNode node) {
    this.inbox = node.api().resolve("webhooks/stripe");
    this.secret = node.webhookSecret();
  }

  /** Brings all, so many at a time; how many a second were accepted. */
  double bring(List<JsonObject> messages, int atOnce)
      throws InterruptedException, ExecutionException {
    var left = new ConcurrentLinkedQueue<>(messages.stream().map(Postman::bytes).toList());
    long start = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(atOnce)) {
      Callable<Integer> work = () -> bringAll(left);
      check(threads.invokeAll(Collections.nCopies(atOnce, work)));
    }
    return messages.size() / ((System.nanoTime() - start) / NANOS_A_SECOND);
  }

  private int bringAll(ConcurrentLinkedQueue<byte[]> left) throws IOException {
    int brought = 0;
    for (var body = left.poll(); body != null; body = left.poll()) {
      bring(body);
      brought++;
    }
    return brought;
  }

  /**
   * Brings so many a second, whether the earlier ones were answered or not. Who gets no answer is
   * counted: Stripe would come again.
   */
  Flood flood(List<JsonObject> messages, int perSecond)
      throws InterruptedException, ExecutionException {
    var bodies = messages.stream().map(Postman::bytes).toList();
    var answers = new ArrayList<Future<Optional<Double>>>();
    long pause = (long) (NANOS_A_SECOND / perSecond);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long due = System.nanoTime();
      for (var body : bodies) {
        LockSupport.parkNanos(due - System.nanoTime());
        long from = due;
        answers.add(
            threads.submit(() -> {
              try {
                bring(body);
                return Optional.of((System.nanoTime() - from) / NANOS_A_MILLI);
              } catch (IOException noAnswer) {
                return Optional.empty();
              }
            }));
        due += pause;
      }
    }
    var taken = check(answers).stream().flatMap(Optional::stream).toList();
    return new Flood(
        Samples.of(taken.stream().mapToDouble(Double::doubleValue).toArray()),
        messages.size() - taken.size());
  }

  private static <T> List<T> check(Collection<Future<T>> work)
      throws InterruptedException, ExecutionException {
    var done = new ArrayList<T>();
    for (var one : work) {
      done.add(one.get());
    }
    return done;
  }

  private void bring(byte[] body) throws IOException {
    var headers = Map.of("Content-Type", "application/json", "Stripe-Signature", signature(body));
    var answer = post.send(inbox, headers, body);
    if (answer.status() != Post.OK) {
      throw new IllegalStateException("not accepted: " + answer);
    }
  }

  /** Stripe's: HMAC-SHA256 over time and body. */
  private String signature(byte[] body) {
    try {
      var time = Long.toString(Instant.now().getEpochSecond());
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      mac.update((time + ".").getBytes(UTF_8));
      return "t=" + time + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HmacSHA256", e);
    }
  }

  private static byte[] bytes(JsonObject message) {
    return message.toString().getBytes(UTF_8);
  }
}
