package org.skillstreams.acceptance.shared;

import java.util.Objects;

/** The marketplace that a scenario plays on. One per scenario. */
public final class Stage {

  private Marketplace marketplace;
  private Counter counter;
  private PayoutDesk payouts;

  /** Chooses the driver; the suite's hooks call it before everything else. */
  public void set(Marketplace chosen) {
    marketplace = chosen;
  }

  /** Chooses where credits are bought, where the driver can play the payment company. */
  public void set(Counter chosen) {
    counter = chosen;
  }

  /** Chooses where people are paid, where the driver can play the payment company. */
  public void set(PayoutDesk chosen) {
    payouts = chosen;
  }

  public PayoutDesk payouts() {
    return Objects.requireNonNull(payouts, "this driver cannot play the payment company");
  }

  public Counter counter() {
    return Objects.requireNonNull(counter, "this driver cannot play the payment company");
  }

  public Marketplace marketplace() {
    return Objects.requireNonNull(marketplace, "no driver was chosen: run one of the suites");
  }
}
