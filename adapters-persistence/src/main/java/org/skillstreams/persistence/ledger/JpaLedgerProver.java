package org.skillstreams.persistence.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.ledger.LedgerProver;
import org.skillstreams.application.ledger.LedgerRule;
import org.skillstreams.application.shared.Clock;

/**
 * Recounts the ledger in SQL. It is one statement, and a statement sees one snapshot: what is
 * posted meanwhile is either in all of its sums or in none, and nobody waits for it.
 */
@Dependent
public class JpaLedgerProver implements LedgerProver {

  private final EntityManager em;
  private final Clock clock;

  @Inject
  public JpaLedgerProver(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  @Override
  public LedgerProof prove() {
    var began = clock.instant();
    var rows = recount();
    long millis = Duration.between(began, clock.instant()).toMillis();
    var counts = rows.stream().filter(row -> is(row, "count")).findFirst().orElseThrow();
    var seen =
        new LedgerProof.Snapshot(
            began,
            millis,
            number(counts, "first"),
            number(counts, "second"),
            number(counts, "third"));
    return LedgerProof.of(seen, checks(rows), totals(rows));
  }

  private List<Tuple> recount() {
    return em.unwrap(Session.class)
        .createNativeQuery(ProofSql.RECOUNT, Tuple.class)
        .addScalar("section", String.class)
        .addScalar("name", String.class)
        .addScalar("currency", String.class)
        .addScalar("first", Long.class)
        .addScalar("second", Long.class)
        .addScalar("third", Long.class)
        .addScalar("offenders", String[].class)
        .setParameter("most", LedgerProof.MOST_OFFENDERS)
        .getResultList();
  }

  private static List<LedgerProof.Check> checks(List<Tuple> rows) {
    return rows.stream()
        .filter(row -> is(row, "check"))
        .map(row ->
            LedgerProof.Check.of(
                LedgerRule.valueOf(row.get("name", String.class).toUpperCase(Locale.ROOT)),
                number(row, "first"),
                Arrays.asList(row.get("offenders", String[].class))))
        .toList();
  }

  private static List<LedgerProof.Total> totals(List<Tuple> rows) {
    return rows.stream()
        .filter(row -> is(row, "total"))
        .map(row ->
            new LedgerProof.Total(
                row.get("name", String.class),
                row.get("currency", String.class),
                number(row, "first"),
                number(row, "second")))
        .toList();
  }

  private static boolean is(Tuple row, String section) {
    return row.get("section", String.class).equals(section);
  }

  private static long number(Tuple row, String name) {
    return row.get(name, Long.class);
  }
}
