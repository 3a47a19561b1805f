package org.skillstreams.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.skillstreams.persistence.job.CreditStory.Deed;
import org.skillstreams.persistence.job.CreditStory.Kind;
import org.skillstreams.persistence.payment.Shop;
import org.skillstreams.persistence.shared.Race;
import org.skillstreams.persistence.shared.TestDatabase;

/**
 * Whatever providers do with credits, in any order and at once: each credit is somewhere, once, and
 * what jobs and purchases say agrees with the ledger.
 */
@Tag("I1")
@Tag("I5")
@Tag("L1")
class CreditStoryIT {

  private static final int LANES = 3;

  private static TestDatabase database;
  private static JobDesk desk;
  private static Shop shop;

  @BeforeContainer
  static void open() {
    database = TestDatabase.fresh();
    desk = new JobDesk(database);
    shop = new Shop(database);
  }

  @AfterContainer
  static void close() {
    database.close();
  }

  /** A story in which something never comes to pass says nothing about it. */
  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void eachCreditIsSomewhereAfterEveryDeed(@ForAll("deeds") List<Deed> deeds) {
    var story = new CreditStory(database, desk, shop);
    for (var deed : deeds) {
      if (story.tell(deed)) {
        Statistics.collect(deed.kind());
        story.isExplained();
      }
    }
    story.isExplained();
    assertThat(desk.ledgerHolds()).isTrue();
    Statistics.coverage(
        all -> Stream.of(Kind.values()).forEach(one -> all.check(one).count(n -> n > 0)));
  }

  @Property(tries = 8, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void eachCreditIsSomewhereHoweverManyActAtOnce(@ForAll("deeds") List<Deed> deeds)
      throws InterruptedException, ExecutionException {
    var story = new CreditStory(database, desk, shop);

    var race =
        Race.run(
            LANES,
            lane -> {
              for (int i = lane; i < deeds.size(); i += LANES) {
                var _ = story.tell(deeds.get(i));
              }
              return lane;
            });

    assertThat(race.done()).hasSize(LANES);
    story.isExplained();
    assertThat(desk.ledgerHolds()).isTrue();
  }

  @Provide
  static Arbitrary<List<Deed>> deeds() {
    var kinds =
        Arbitraries.frequency(
            Tuple.of(5, Kind.CLAIM),
            Tuple.of(4, Kind.ASK),
            Tuple.of(6, Kind.APPEAL),
            Tuple.of(4, Kind.DECIDE),
            Tuple.of(2, Kind.CONTACT),
            Tuple.of(2, Kind.UNDO),
            Tuple.of(2, Kind.MONEY_BACK),
            Tuple.of(1, Kind.BUY),
            Tuple.of(1, Kind.REVEAL),
            Tuple.of(1, Kind.SEE),
            Tuple.of(2, Kind.TOO_LATE),
            Tuple.of(1, Kind.CANCEL));
    return Combinators.combine(kinds, below(3), below(4), below(12))
        .as(Deed::new)
        .list()
        .ofMinSize(20)
        .ofMaxSize(60)
        .withSizeDistribution(RandomDistribution.uniform());
  }

  private static Arbitrary<Integer> below(int end) {
    return Arbitraries.integers()
        .between(0, end - 1)
        .withDistribution(RandomDistribution.uniform());
  }
}
