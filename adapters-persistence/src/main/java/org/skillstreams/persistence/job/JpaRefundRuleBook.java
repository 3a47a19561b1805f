package org.skillstreams.persistence.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.skillstreams.application.job.RefundRuleBook;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.RefundRule;
import org.skillstreams.domain.job.RefundRules;
import org.skillstreams.domain.job.Report;

/** Versions of the rules, only ever added. */
@Dependent
public class JpaRefundRuleBook implements RefundRuleBook {

  private static final String RULES =
      """
      select v.version, v.grants_per_month, r.cause, r.within_hours, r.threshold, r.proven, r.otherwise
      from (select * from job_refund_rules order by version desc limit 1) v
      join job_refund_rule r on r.version = v.version
      """;

  private static final String HOLD =
      "select pg_advisory_xact_lock(hashtextextended('job.refund_rules', 0))::text";

  private static final String ADD =
      """
      insert into job_refund_rules (version, grants_per_month, made_by, made_at)
      values (?1, ?2, ?3, ?4)
      """;

  private static final String ADD_RULE =
      """
      insert into job_refund_rule (version, ordinal, cause, within_hours, threshold, proven, otherwise)
      values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """;

  private final EntityManager em;

  @Inject
  public JpaRefundRuleBook(EntityManager em) {
    this.em = em;
  }

  @Override
  public RefundRules current() {
    var lines = new Select(RULES).order("r.ordinal").list(em, Line::of);
    var first = lines.getFirst();
    return new RefundRules(
        first.version(), first.grants(), lines.stream().map(Line::rule).toList());
  }

  @Override
  public RefundRules lock() {
    em.createNativeQuery(HOLD).getSingleResult();
    return current();
  }

  @Override
  public void add(RefundRules rules, PersonId by, Instant at) {
    em.createNativeQuery(ADD)
        .setParameter(1, rules.version())
        .setParameter(2, rules.grantsPerMonth())
        .setParameter(3, by.value())
        .setParameter(4, at)
        .executeUpdate();
    for (int i = 0; i < rules.rules().size(); i++) {
      add(rules.version(), i, rules.rules().get(i));
    }
  }

  private void add(int version, int ordinal, RefundRule rule) {
    em.createNativeQuery(ADD_RULE)
        .setParameter(1, version)
        .setParameter(2, ordinal)
        .setParameter(3, Words.of(rule.cause()))
        .setParameter(4, rule.withinHours())
        .setParameter(5, rule.threshold())
        .setParameter(6, Words.of(rule.proven()))
        .setParameter(7, Words.of(rule.otherwise()))
        .executeUpdate();
  }

  /** A rule with what it shares with the others of its version. */
  private record Line(int version, int grants, RefundRule rule) {

    static Line of(Columns row) {
      return new Line(
          row.count("version"),
          row.count("grants_per_month"),
          new RefundRule(
              Words.read(Report.Cause.class, row.text("cause")),
              row.count("within_hours"),
              row.count("threshold"),
              Words.read(RefundRule.Course.class, row.text("proven")),
              Words.read(RefundRule.Course.class, row.text("otherwise"))));
    }
  }
}
