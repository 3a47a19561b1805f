package org.skillstreams.acceptance.payment;

import java.util.UUID;

/** What the scenario is buying. */
public final class Order {

  private static final UUID NONE = new UUID(0, 0);

  private String buyer = "";
  private int credits;
  private String key = "";
  private UUID purchase = NONE;
  private UUID remembered = NONE;

  void is(String who, int wanted, String under) {
    buyer = who;
    credits = wanted;
    key = under;
  }

  void began(UUID begun) {
    purchase = begun;
  }

  void remember() {
    remembered = purchase;
    purchase = NONE;
  }

  String buyer() {
    return buyer;
  }

  int credits() {
    return credits;
  }

  String key() {
    return key;
  }

  UUID purchase() {
    return purchase;
  }

  UUID remembered() {
    return remembered;
  }
}
