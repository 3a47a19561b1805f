package org.skillstreams.acceptance.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.skillstreams.application.routing.PlainScan;
import org.skillstreams.application.routing.RoutingWorld;
import org.skillstreams.application.routing.ZipCode;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.routing.RoutedProvider;
import org.skillstreams.domain.routing.RoutingRequest;
import org.skillstreams.domain.routing.Weights;

/**
 * What a routing decision costs, at several numbers of providers: whole decisions through the
 * adapters, beside a primary-key round trip and pgbench with the same SQL, in turns; and whether
 * they agree with a plain scan of everybody.
 */
final class RoutingBench {

  private static final long SEED = 2026;
  private static final int ROUNDS = 7;
  private static final int PASSES = 5;
  private static final int COLD = 50;
  private static final int WARM_UP = 5000;
  private static final int COMPARED = 300;

  private final BenchServer server;
  private final RoutingWorld world;
  private final Optional<Pgbench> pgbench;
  private final List<RoutedProvider> providers = new ArrayList<>();
  private final Map<CategoryId, List<RoutedProvider>> byCategory = new HashMap<>();

  private RoutingBench(BenchServer server, Optional<Pgbench> pgbench) throws IOException {
    this.server = server;
    this.pgbench = pgbench;
    this.world = new RoutingWorld(zips(), categories(), SEED);
  }

  static void run(List<Integer> sizes) throws IOException, SQLException, InterruptedException {
    var pgbench = Pgbench.find();
    if (pgbench.isEmpty()) {
      System.out.println("pgbench is not installed; its columns stay empty.");
    }
    System.out.println("Milliseconds; medians of " + ROUNDS + " rounds taken in turns.");
    System.out.println(Line.HEAD);
    try (var server = BenchServer.start()) {
      var bench = new RoutingBench(server, pgbench);
      new Loader(server.owner()).categories(categories());
      for (int size : sizes) {
        bench.measure(size).forEach(System.out::println);
      }
    }
  }

  private List<Line> measure(int size) throws IOException, SQLException, InterruptedException {
    var added = IntStream.range(providers.size(), size).parallel().mapToObj(world::provider);
    var news = added.toList();
    providers.addAll(news);
    for (var provider : news) {
      provider.profile().categories().forEach(one -> offering(one).add(provider));
    }
    new Loader(server.owner()).add(news);
    int agreeing = agreeing();
    var inReach = inReach();
    var lines = new ArrayList<Line>();
    for (var work : Work.values()) {
      server.restart();
      try (var decider = new Decider(server.pool(server.application()))) {
        var cold = decider.decide(requests(1_000_000, COLD), work);
        decider.decide(requests(2_000_000, WARM_UP), work);
        var rounds = rounds(decider, work);
        lines.add(new Line(size, work, inReach, cold, rounds, agreeing, COMPARED));
      }
    }
    return lines;
  }

  private List<Round> rounds(Decider decider, Work work)
      throws IOException, SQLException, InterruptedException {
    var rounds = new ArrayList<Round>();
    for (int round = 0; round < ROUNDS; round++) {
      rounds.add(
          round(decider, requests(round * Pgbench.MOST_SCRIPTS, Pgbench.MOST_SCRIPTS), work));
    }
    return rounds;
  }

  /**
   * Each client does the same requests, several times, in random order; the SQL was taken down
   * before, so none is first.
   */
  private Round round(Decider decider, List<RoutingRequest> requests, Work work)
      throws IOException, SQLException, InterruptedException {
    var scripts = new SameSql(server).scripts(requests, work);
    var turns = new ArrayList<RoutingRequest>();
    for (int pass = 0; pass < PASSES; pass++) {
      turns.addAll(requests);
    }
    Collections.shuffle(turns, new Random(SEED));
    var ours = decider.decide(turns, work);
    var keys = turns.stream().map(request -> someone(request).profile().provider().value());
    var byKey = decider.readByKey(keys.toList());
    var same = Optional.<Samples>empty();
    if (pgbench.isPresent()) {
      same = Optional.of(pgbench.get().run(server.port(), scripts, turns.size()));
    }
    return new Round(ours, byKey, same);
  }

  /** Everybody who does this kind of work, wherever. */
  private List<RoutedProvider> offering(CategoryId category) {
    return byCategory.computeIfAbsent(category, _ -> new ArrayList<>());
  }

  private RoutedProvider someone(RoutingRequest request) {
    return providers.get(Math.floorMod(request.job().hashCode(), providers.size()));
  }

  /** How many requests are decided exactly as by looking at everybody. */
  private int agreeing() {
    try (var decider = new Decider(server.pool(server.application()))) {
      return (int)
          requests(3_000_000, COMPARED).stream()
              .filter(request ->
                  decider
                      .decide(request, Work.SEARCH)
                      .chosen()
                      .equals(
                          PlainScan.choose(
                              offering(request.category()), request, Weights.STANDARD)))
              .count();
    }
  }

  private Samples inReach() {
    return Samples.of(
        requests(0, COLD).stream()
            .mapToDouble(request ->
                PlainScan.rank(offering(request.category()), request, Weights.STANDARD).size())
            .toArray());
  }

  private List<RoutingRequest> requests(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(world::request).toList();
  }

  private static List<CategoryId> categories() {
    return Stream.of(
            "cleaning",
            "moving",
            "plumbing",
            "painting",
            "gardening",
            "tutoring",
            "electrical",
            "roofing",
            "photography",
            "catering",
            "carpentry",
            "pet-care")
        .map(CategoryId::new)
        .toList();
  }

  private static List<ZipCode> zips() throws IOException {
    var file = RoutingBench.class.getResourceAsStream("/data/us-zip-codes.tsv");
    try (var reader =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(ZipCode::parse).toList();
    }
  }
}
