package org.skillstreams.application.shared;

import org.skillstreams.domain.shared.Problems;

/** Why an operator acts: always said, always kept. */
public final class Why {

  private static final int LONGEST = 500;

  private Why() {}

  /** What was said, without blanks around it; refused if it is nothing or too long. */
  public static String required(String said) {
    var why = said.strip();
    new Problems()
        .require(!why.isEmpty(), "reason", "required", "Say why.")
        .require(why.length() <= LONGEST, "reason", "too_long", "Say it in 500 characters.")
        .refuse();
    return why;
  }
}
