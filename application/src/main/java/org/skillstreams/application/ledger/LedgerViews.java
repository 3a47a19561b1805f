package org.skillstreams.application.ledger;

import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;

/** What people see of the ledger. */
public interface LedgerViews {

  CreditBalance balance(PersonId owner);

  /** A person's credit history, latest first. */
  Page<CreditEntry> entries(PersonId owner, Flow flow, PageRequest page);

  /** All of it. */
  default Page<CreditEntry> entries(PersonId owner, PageRequest page) {
    return entries(owner, Flow.BOTH, page);
  }
}
