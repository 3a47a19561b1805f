package org.skillstreams.acceptance.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.skillstreams.application.payment.SignedMessage;
import org.skillstreams.persistence.ledger.JpaLedgerProver;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.StandaloneUnit;

/**
 * The inbox under load, over HTTP on the real server: messages that come twenty times and in any
 * order, beside pgbench with the same stream of inserts; and a burst of five thousand in ten
 * seconds while somebody looks at pages.
 */
final class WebhookBench {

  private static final int ROUNDS = 5;
  private static final int EVENTS_A_ROUND = 200;
  private static final int TIMES = 20;
  private static final int AT_ONCE = 32;
  private static final int COPIES = ROUNDS * EVENTS_A_ROUND;
  private static final int WARM_UP = 50;
  private static final int BURST = 5_000;
  private static final int BURST_A_SECOND = 500;
  private static final int BURST_PURCHASES = 1_000;
  private static final long IDLE_MILLIS = 10_000;
  private static final String COMPLETED = "checkout.session.completed";

  private final BenchNode node;
  private final Pgbench pgbench;
  private final PaidCheckouts checkouts;
  private final Postman postman;
  private final InboxEffects effects;
  private final Arrivals arrivals;
  private final Goals goals = new Goals();
  private final Random random = new Random(2026);
  private long purchases;

  private WebhookBench(BenchNode node, Pgbench pgbench) throws IOException {
    this.node = node;
    this.pgbench = pgbench;
    this.checkouts = new PaidCheckouts(node);
    this.postman = new Postman(node);
    this.effects = new InboxEffects(node.database().owner());
    this.arrivals = new Arrivals(node.database(), AT_ONCE);
  }

  static void run() throws IOException, SQLException, InterruptedException, ExecutionException {
    var pgbench =
        Pgbench.find().orElseThrow(() -> new IllegalStateException("pgbench is not installed"));
    try (var node = BenchNode.start()) {
      var bench = new WebhookBench(node, pgbench);
      bench.repeat();
      bench.burst();
      bench.conclude();
    }
  }

  /** Each message twenty times, shuffled, 32 at a time. */
  private void repeat() throws IOException, SQLException, InterruptedException, ExecutionException {
    InsertScript.prepare(node.database());
    var warm = completed(WARM_UP);
    postman.bring(shuffled(warm, TIMES * 3), AT_ONCE);
    var _ = effects.drained();
    System.out.println(
        "| round | stored/s | pgbench's inserts/s | ratio | accepted over HTTP/s | ratio | drained"
            + " s |");
    System.out.println("|---|---|---|---|---|---|---|");
    var stored = new ArrayList<Double>();
    var accepted = new ArrayList<Double>();
    for (int round = 1; round <= ROUNDS; round++) {
      var messages = completed(EVENTS_A_ROUND);
      var stream = shuffled(messages, TIMES);
      double overHttp = postman.bring(stream, AT_ONCE);
      double drained = effects.drained();
      double inside = arrivals.store(copies(stream, round));
      var script = InsertScript.of(round, EVENTS_A_ROUND, messages.getFirst().toString().length());
      double inserts =
          pgbench.rate(node.database().bench(), script, AT_ONCE, Stint.calls(stream.size()));
      stored.add(inside / inserts);
      accepted.add(overHttp / inserts);
      System.out.printf(
          Locale.ROOT,
          "| %d | %,.0f | %,.0f | %.2f | %,.0f | %.2f | %.1f |%n",
          round,
          inside,
          inserts,
          inside / inserts,
          overHttp,
          overHttp / inserts,
          drained);
    }
    goals.atLeast(0.6, median(stored), "messages stored to pgbench's inserts");
    System.out.printf(
        Locale.ROOT, "Accepted over HTTP to pgbench's inserts: %.2f (median).%n", median(accepted));
    goals.exactly(purchases + COPIES, effects.messages(), "messages in the inbox");
    goals.exactly(purchases, effects.in("done"), "messages that took effect");
    goals.exactly(purchases, effects.granted(), "purchases granted");
    goals.exactly(purchases, effects.grants(), "ledger transactions that grant them");
  }

  /** Five thousand different messages in ten seconds, all that Stripe tells of purchases. */
  private void burst() throws IOException, SQLException, InterruptedException, ExecutionException {
    var messages = checkouts.add(BURST_PURCHASES);
    var burst = messages.subList(0, Math.min(BURST, messages.size()));
    long before = effects.messages();
    try (var visitor = new WebVisitor(node)) {
      var quiet = visitor.look();
      Thread.sleep(IDLE_MILLIS);
      var idle = visitor.stop(quiet);
      var look = visitor.look();
      long start = System.nanoTime();
      var flood = postman.flood(burst, BURST_A_SECOND);
      var answers = flood.millis();
      double accepted = (System.nanoTime() - start) / 1e9;
      double drained = effects.drained();
      var busy = visitor.stop(look);
      purchases += burst.stream().filter(WebhookBench::completes).count();
      System.out.printf(
          Locale.ROOT,
          "%n%,d messages: all accepted after %.1f s, each in %.1f ms (median), %.0f (p99), %.0f"
              + " (most); drained %.1f s later.%nWeb requests meanwhile: %.1f ms (median), %.0f"
              + " (p99); idle %.1f and %.0f.%n",
          burst.size(),
          accepted,
          answers.median(),
          answers.p99(),
          answers.most(),
          drained,
          busy.median(),
          busy.p99(),
          idle.median(),
          idle.p99());
      goals.atMost(11, accepted, "seconds until all of the burst were accepted");
      goals.exactly(0, flood.unanswered(), "messages of the burst without an answer");
      goals.atMost(1_000, answers.p99(), "p99 of their answers in ms");
      goals.atMost(1_000, busy.p99(), "p99 of web requests meanwhile in ms");
    }
    goals.exactly(before + burst.size(), effects.messages(), "messages after the burst");
    goals.exactly(purchases, effects.grants(), "ledger transactions that grant after it");
    goals.exactly(0, effects.in("dead"), "dead letters");
  }

  /** The same stream under names that the server has not heard, about nothing that exists. */
  private static List<SignedMessage> copies(List<JsonObject> stream, int round) {
    return stream.stream()
        .map(event -> {
          var id = event.getString("id") + "_copy_" + round;
          return new SignedMessage(
              id,
              event.getString("type"),
              Optional.of(event.getString("api_version")),
              Optional.empty(),
              Optional.of("cs_" + id),
              Optional.empty(),
              event.toString());
        })
        .toList();
  }

  private List<JsonObject> completed(int purchasesToo) throws IOException {
    purchases += purchasesToo;
    return checkouts.add(purchasesToo).stream().filter(WebhookBench::completes).toList();
  }

  private static boolean completes(JsonObject event) {
    return event.getString("type").equals(COMPLETED);
  }

  private List<JsonObject> shuffled(List<JsonObject> messages, int times) {
    var stream = new ArrayList<JsonObject>();
    for (int i = 0; i < times; i++) {
      stream.addAll(messages);
    }
    Collections.shuffle(stream, random);
    return stream;
  }

  private static double median(List<Double> values) {
    return Samples.of(values.stream().mapToDouble(Double::doubleValue).toArray()).median();
  }

  private void conclude() {
    arrivals.close();
    goals.print();
    try (var pool = node.database().pool(node.database().application());
        var unit = StandaloneUnit.open(pool);
        var em = unit.createEntityManager()) {
      em.getTransaction().begin();
      var proof = new JpaLedgerProver(em, new JpaClock(em)).prove();
      em.getTransaction().commit();
      System.out.println("The books " + (proof.holds() ? "hold." : "DO NOT HOLD."));
    }
  }
}
