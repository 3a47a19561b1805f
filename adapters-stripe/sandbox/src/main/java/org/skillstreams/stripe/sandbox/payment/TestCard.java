package org.skillstreams.stripe.sandbox.payment;

import java.util.Arrays;
import java.util.Optional;

/** Stripe's test cards, by number and by the names of their payment methods. */
public enum TestCard {
  VISA("4242424242424242", "pm_card_visa", "succeeds"),
  MASTERCARD("5555555555554444", "pm_card_mastercard", "succeeds"),
  DECLINED("4000000000000002", "pm_card_visa_chargeDeclined", "is declined", "generic_decline"),
  INSUFFICIENT_FUNDS(
      "4000000000009995",
      "pm_card_visa_chargeDeclinedInsufficientFunds",
      "has insufficient funds",
      "insufficient_funds"),
  LOST("4000000000009987", "pm_card_visa_chargeDeclinedLostCard", "is lost", "lost_card"),
  EXPIRED("4000000000000069", "pm_card_chargeDeclinedExpiredCard", "has expired", "expired_card"),
  WRONG_CVC(
      "4000000000000127", "pm_card_chargeDeclinedIncorrectCvc", "has a wrong CVC", "incorrect_cvc"),
  PROCESSING_ERROR(
      "4000000000000119",
      "pm_card_chargeDeclinedProcessingError",
      "has a processing error",
      "processing_error"),
  AUTHENTICATE("4000002500003155", "pm_card_authenticationRequired", "asks for 3-D Secure"),
  AUTHENTICATE_ALWAYS(
      "4000002760003184",
      "pm_card_authenticationRequiredOnSetup",
      "asks for 3-D Secure every time"),
  DISPUTED("4000000000000259", "pm_card_createDispute", "succeeds, then is disputed"),
  REFUND_FAILS("4000000000005126", "pm_card_refundFail", "succeeds, but its refund fails"),
  AVAILABLE_AT_ONCE("4000000000000077", "pm_card_bypassPending", "succeeds, money available"),
  FAILS_LATER(
      "4000000000000341",
      "pm_card_chargeCustomerFail",
      "can be saved, but not charged",
      "generic_decline");

  private final String number;
  private final String method;
  private final String meaning;
  private final String decline;

  TestCard(String number, String method, String meaning) {
    this(number, method, meaning, "");
  }

  TestCard(String number, String method, String meaning, String decline) {
    this.number = number;
    this.method = method;
    this.meaning = meaning;
    this.decline = decline;
  }

  /** The card with a number, however it is spaced. */
  public static Optional<TestCard> numbered(String number) {
    var digits = number.replaceAll("[ -]", "");
    return Arrays.stream(values()).filter(card -> card.number.equals(digits)).findFirst();
  }

  /** The card behind a payment method such as {@code pm_card_visa} or {@code tok_visa}. */
  public static Optional<TestCard> named(String name) {
    var method = name.startsWith("tok_") ? "pm_card_" + name.substring(4) : name;
    return Arrays.stream(values())
        .filter(card ->
            card.method.equals(method)
                || card.method.replace("_visa_chargeDeclined", "_chargeDeclined").equals(method))
        .findFirst();
  }

  public String number() {
    return number;
  }

  public String meaning() {
    return meaning;
  }

  /** Why it is declined, or "". */
  public String decline() {
    return decline;
  }

  public String brand() {
    return this == MASTERCARD ? "mastercard" : "visa";
  }

  public String lastFour() {
    return number.substring(number.length() - 4);
  }

  public boolean asksForAuthentication() {
    return this == AUTHENTICATE || this == AUTHENTICATE_ALWAYS;
  }
}
