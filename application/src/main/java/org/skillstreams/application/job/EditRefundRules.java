package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.job.RefundRule;
import org.skillstreams.domain.job.RefundRules;
import org.skillstreams.domain.shared.Actor;

/** An operator puts other refund rules in force; what was decided stays decided (BY-05). */
@Dependent
@Transactional
public class EditRefundRules {

  private final RefundRuleBook book;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public EditRefundRules(RefundRuleBook book, AuditLog audit, Clock clock) {
    this.book = book;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The rules wanted, one for each reason.
   *
   * @param seen the version that was edited
   */
  public record Command(int grantsPerMonth, List<RefundRule> rules, long seen) {}

  public RefundRulesView handle(Operator by, Command command) {
    var before = book.lock();
    var after = before.edit(command.grantsPerMonth(), command.rules(), command.seen());
    var now = clock.instant();
    book.add(after, by.person(), now);
    audit.record(
        new AuditEntry(
            now,
            Actor.ADMIN,
            Optional.of(by.person()),
            "job.edit_refund_rules",
            "refund_rules",
            Integer.toString(after.version()),
            Optional.empty(),
            named(before),
            named(after)));
    return RefundRulesView.of(after);
  }

  private static Map<String, String> named(RefundRules rules) {
    var named = new TreeMap<String, String>();
    named.put("grants_per_month", Integer.toString(rules.grantsPerMonth()));
    rules.rules().forEach(rule -> named.put(RefundTerm.word(rule.cause()), said(rule)));
    return named;
  }

  private static String said(RefundRule rule) {
    return "within %d hours, threshold %d, proven %s, otherwise %s"
        .formatted(
            rule.withinHours(),
            rule.threshold(),
            RefundTerm.word(rule.proven()),
            RefundTerm.word(rule.otherwise()));
  }
}
