package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Operator;

/** An operator looks at the refund rules in force. */
@Dependent
@Transactional
public class ReadRefundRules {

  private final RefundRuleBook book;

  @Inject
  public ReadRefundRules(RefundRuleBook book) {
    this.book = book;
  }

  public RefundRulesView handle(Operator by) {
    return RefundRulesView.of(book.current());
  }
}
