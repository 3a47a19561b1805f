package org.skillstreams.acceptance.http;

import io.cucumber.java.Before;
import org.skillstreams.acceptance.shared.Stage;

/** Plays the scenarios of one suite on a real server. */
public final class Drive {

  private final Stage stage;

  public Drive(Stage stage) {
    this.stage = stage;
  }

  @Before(order = 0)
  public void open() {
    stage.set(Opened.MARKETPLACE);
    stage.set(Opened.MARKETPLACE.counter());
    stage.set(Opened.MARKETPLACE.books());
    stage.set(Opened.MARKETPLACE.payouts());
    stage.set(Opened.MARKETPLACE.postbox());
  }

  private static final class Opened {
    private static final HttpMarketplace MARKETPLACE = Server.running().marketplace();
  }
}
