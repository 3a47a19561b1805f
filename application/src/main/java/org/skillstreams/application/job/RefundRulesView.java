package org.skillstreams.application.job;

import java.util.List;
import org.skillstreams.domain.job.RefundRules;

/**
 * The refund rules in force.
 *
 * @param grantsPerMonth requests of one provider that are granted without a person in 30 days
 */
public record RefundRulesView(long version, int grantsPerMonth, List<RefundTerm> rules) {

  static RefundRulesView of(RefundRules rules) {
    return new RefundRulesView(rules.version(), rules.grantsPerMonth(), RefundTerm.of(rules));
  }
}
