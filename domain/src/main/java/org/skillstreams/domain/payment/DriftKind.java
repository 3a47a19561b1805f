package org.skillstreams.domain.payment;

import java.util.Locale;

/** How the payment company's books and ours can differ. */
public enum DriftKind {
  /** Money moved there, and nothing was posted here. */
  MISSING_HERE(true),
  /** Something was posted here, and no money moved there. */
  MISSING_THERE(true),
  /** The same fact, with another amount or currency. */
  OTHER_AMOUNT(false),
  /** Money moved there that belongs to nothing of ours. */
  NOBODYS(false),
  /** We do not know how a call to the company ended. */
  IN_DOUBT(true);

  private final boolean asking;

  DriftKind(boolean asking) {
    this.asking = asking;
  }

  /** Whether asking the company what holds now can heal it. */
  public boolean healsByAsking() {
    return asking;
  }

  /** The name in the database and in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
