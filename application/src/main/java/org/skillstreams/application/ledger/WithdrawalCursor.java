package org.skillstreams.application.ledger;

import java.util.UUID;
import org.skillstreams.application.shared.PageRequest;

/** Where a page of withdrawals ends: the id of its last one. Ids grow with time. */
public final class WithdrawalCursor {

  private WithdrawalCursor() {}

  public static String write(WithdrawalView last) {
    return last.id().toString();
  }

  /** The id behind which to go on, or the start of the list; refused if it is none of ours. */
  public static UUID read(PageRequest page, UUID start) {
    return page.after(UUID::fromString).orElse(start);
  }
}
