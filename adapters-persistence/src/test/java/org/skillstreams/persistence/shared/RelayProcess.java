package org.skillstreams.persistence.shared;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.postgresql.ds.PGSimpleDataSource;
import org.skillstreams.application.shared.Fact;
import org.skillstreams.application.shared.RelayFacts;
import org.skillstreams.application.shared.Subscriber;

/** A node that does nothing but relay, for tests that kill it. */
final class RelayProcess {

  private RelayProcess() {}

  public static void main(String... url) {
    var source = new PGSimpleDataSource();
    source.setUrl(url[0]);
    source.setUser("skillstreams_app");
    source.setPassword("app");
    try (var factory = StandaloneUnit.open(source)) {
      var transactions = new BoundTransactions(factory);
      new RelayFacts(
              List.of(new Diary(transactions.proxy())),
              new JpaOutbox(transactions.proxy()),
              transactions::inTransaction,
              new JpaClock(transactions.proxy()))
          .run();
    }
  }

  /** Writes down each fact it is told, in the order of the telling. */
  record Diary(EntityManager em) implements Subscriber {

    @Override
    public String name() {
      return "diary";
    }

    @Override
    public Set<String> types() {
      return Set.of("thing.made", "thing.broken");
    }

    @Override
    public void take(Fact fact) {
      var _ =
          em.createNativeQuery("insert into diary (fact_id, subject_id) values (?1, ?2)")
              .setParameter(1, fact.id())
              .setParameter(2, fact.subjectId())
              .executeUpdate();
    }
  }
}
