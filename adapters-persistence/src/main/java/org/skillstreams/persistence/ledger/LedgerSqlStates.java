package org.skillstreams.persistence.ledger;

import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.skillstreams.domain.ledger.AccountKind;
import org.skillstreams.domain.ledger.LedgerRefusal;
import org.skillstreams.domain.shared.Refusal;

/** The SQL states by which the database refuses a posting (V131). Every other one is a fault. */
final class LedgerSqlStates {

  private static final String BELOW_ZERO = "SL001";
  private static final String KEY_REUSED = "SL002";
  private static final String OUT_OF_RANGE = "22003";
  private static final Pattern KIND = Pattern.compile("below zero: (\\w+)");

  private LedgerSqlStates() {}

  /** Throws the refusal that the error stands for; returns if it stands for none. */
  static void refuse(SQLException error) {
    switch (error.getSQLState()) {
      case BELOW_ZERO -> throw new Refusal(shortage(error));
      case KEY_REUSED -> throw new Refusal(LedgerRefusal.KEY_REUSED);
      case OUT_OF_RANGE -> throw new Refusal(LedgerRefusal.AMOUNT_TOO_LARGE);
      case null, default -> {}
    }
  }

  private static LedgerRefusal shortage(SQLException error) {
    var kind = KIND.matcher(error.getMessage());
    if (!kind.find()) {
      throw new IllegalStateException("below zero, but where?", error);
    }
    return AccountKind.valueOf(kind.group(1).toUpperCase(Locale.ROOT)).shortage().orElseThrow();
  }
}
