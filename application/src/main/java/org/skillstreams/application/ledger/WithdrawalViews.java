package org.skillstreams.application.ledger;

import java.util.Optional;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.ledger.WithdrawalStage;

/** How withdrawals look. */
public interface WithdrawalViews {

  /** Refused if there is none. */
  WithdrawalView get(WithdrawalId id);

  /** A person's withdrawals, latest first. */
  Page<WithdrawalView> of(PersonId owner, PageRequest page);

  /** Everybody's, in one stage or in any, the oldest first: they have waited longest. */
  Page<WithdrawalView> in(Optional<WithdrawalStage> stage, PageRequest page);
}
