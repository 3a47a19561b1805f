package org.skillstreams.acceptance.shared;

import java.util.Objects;

/** The marketplace that a scenario plays on. One per scenario. */
public final class Stage {

  private Marketplace marketplace;

  /** Chooses the driver; the suite's hooks call it before everything else. */
  public void set(Marketplace chosen) {
    marketplace = chosen;
  }

  public Marketplace marketplace() {
    return Objects.requireNonNull(marketplace, "no driver was chosen: run one of the suites");
  }
}
