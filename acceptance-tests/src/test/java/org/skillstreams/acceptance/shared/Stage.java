package org.skillstreams.acceptance.shared;

import java.util.Objects;

/** The marketplace that a scenario plays on. One per scenario. */
public final class Stage {

  private Marketplace marketplace;
  private Counter counter;
  private Books books;
  private PayoutDesk payouts;
  private Postbox postbox;

  /** Chooses the driver; the suite's hooks call it before everything else. */
  public void set(Marketplace chosen) {
    marketplace = chosen;
  }

  /** Chooses where credits are bought, where the driver can play the payment company. */
  public void set(Counter chosen) {
    counter = chosen;
  }

  /** Chooses whose books are compared. */
  public void set(Books chosen) {
    books = chosen;
  }

  public Books books() {
    return Objects.requireNonNull(books, "this driver has no payment company");
  }

  /** Chooses where people are paid, where the driver can play the payment company. */
  public void set(PayoutDesk chosen) {
    payouts = chosen;
  }

  /** Chooses where people are told. */
  public void set(Postbox chosen) {
    postbox = chosen;
  }

  public Postbox postbox() {
    return Objects.requireNonNull(postbox, "this driver tells nobody anything");
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
