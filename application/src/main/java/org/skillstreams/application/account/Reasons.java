package org.skillstreams.application.account;

import org.skillstreams.domain.shared.Refusal;

/** Why an operator does something to a person. */
final class Reasons {

  private static final int LONGEST = 500;

  private Reasons() {}

  static String checked(String typed) {
    var reason = typed.strip();
    if (reason.isEmpty() || reason.length() > LONGEST) {
      throw Refusal.invalid("reason", "length", "Say why in 1 to 500 characters.");
    }
    return reason;
  }
}
