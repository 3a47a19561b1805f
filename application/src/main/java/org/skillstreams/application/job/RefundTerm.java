package org.skillstreams.application.job;

import java.util.List;
import java.util.Locale;
import org.skillstreams.domain.job.RefundRule;
import org.skillstreams.domain.job.RefundRules;

/**
 * One refund rule in force; enum values are words in lower snake case.
 *
 * @param check what the platform looks up: contact_attempt, earlier_request, service_area or none
 * @param withinHours how long after the claim it may be asked
 * @param threshold hours since the contact attempt, or days to look back; else 0
 * @param proven what follows when the check finds it so: grant, decline or person
 * @param otherwise what follows when it does not
 */
public record RefundTerm(
    String reason, String check, int withinHours, int threshold, String proven, String otherwise) {

  static List<RefundTerm> of(RefundRules rules) {
    return rules.rules().stream().map(RefundTerm::of).toList();
  }

  private static RefundTerm of(RefundRule rule) {
    return new RefundTerm(
        word(rule.cause()),
        word(rule.check()),
        rule.withinHours(),
        rule.threshold(),
        word(rule.proven()),
        word(rule.otherwise()));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
