package org.skillstreams.application.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.ledger.WithdrawalStage;

/** Withdrawals: one's own, or everybody's for an admin. */
@Dependent
@Transactional
public class ListWithdrawals {

  private final WithdrawalViews views;

  @Inject
  public ListWithdrawals(WithdrawalViews views) {
    this.views = views;
  }

  public Page<WithdrawalView> handle(Caller by, PageRequest page) {
    return views.of(by.person(), page);
  }

  /** Everybody's, the oldest first. */
  public Page<WithdrawalView> all(Caller by, Optional<WithdrawalStage> stage, PageRequest page) {
    by.mustBe(Role.ADMIN);
    return views.in(stage, page);
  }
}
