package org.skillstreams.acceptance.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Somebody who looks at pages meanwhile: the public catalog and their own credits, in turns. */
final class WebVisitor implements AutoCloseable {

  private static final List<String> PAGES = List.of("categories", "credits/entries");
  private static final long PAUSE_MILLIS = 20;
  private static final double NANOS_A_MILLI = 1e6;

  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final BenchNode node;
  private final Post post = new Post();
  private final Map<String, String> headers;
  private volatile boolean looking;

  WebVisitor(BenchNode node) throws IOException {
    this.node = node;
    this.headers = new BenchPeople(node, post).signIn();
  }

  /** Begins to look around. */
  Future<Samples> look() {
    looking = true;
    return thread.submit(this::around);
  }

  /** Milliseconds of each request. */
  Samples stop(Future<Samples> look) throws InterruptedException, ExecutionException {
    looking = false;
    return look.get();
  }

  private Samples around() throws IOException, InterruptedException {
    var taken = new ArrayList<Double>();
    while (looking) {
      long start = System.nanoTime();
      var page = PAGES.get(taken.size() % PAGES.size());
      var answer = post.get(node.api().resolve(page), headers);
      if (answer.status() != Post.OK) {
        throw new IllegalStateException(page + " answers " + answer);
      }
      taken.add((System.nanoTime() - start) / NANOS_A_MILLI);
      Thread.sleep(PAUSE_MILLIS);
    }
    return Samples.of(taken.stream().mapToDouble(Double::doubleValue).toArray());
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
