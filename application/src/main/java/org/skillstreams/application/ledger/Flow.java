package org.skillstreams.application.ledger;

/** Which entries of a history to see. */
public enum Flow {
  BOTH(0),
  /** What came. */
  IN(1),
  /** What went. */
  OUT(-1);

  private final int sign;

  Flow(int sign) {
    this.sign = sign;
  }

  /** The sign of the amounts that are seen; zero for any. */
  public int sign() {
    return sign;
  }

  public boolean shows(long amount) {
    return sign == 0 || Long.signum(amount) == sign;
  }
}
