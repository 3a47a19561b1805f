package org.skillstreams.application.ledger;

import org.skillstreams.application.shared.PageRequest;

/** Where a page of an account's history ends: the number of its last entry. */
public final class EntryCursor {

  private EntryCursor() {}

  public static String write(long seq) {
    return Long.toString(seq);
  }

  /** The number that the wanted entries are below; refused if the cursor is none of ours. */
  public static long read(PageRequest page) {
    return page.after(Long::parseLong).orElse(Long.MAX_VALUE);
  }
}
