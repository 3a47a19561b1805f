package org.skillstreams.stripe.sandbox.payment;

import com.google.gson.JsonObject;
import org.skillstreams.stripe.sandbox.core.Json;

/** Why a card was refused, in Stripe's words. */
final class Declines {

  private Declines() {}

  /** The error of a test card that is declined. */
  static JsonObject of(TestCard card) {
    return switch (card.decline()) {
      case "insufficient_funds" ->
          declined("insufficient_funds", "Your card has insufficient funds.");
      case "expired_card" -> error("expired_card", "Your card has expired.");
      case "incorrect_cvc" -> error("incorrect_cvc", "Your card's security code is incorrect.");
      case "processing_error" ->
          error(
              "processing_error",
              "An error occurred while processing your card. Try again in a little bit.");
      case String reason -> declined(reason, "Your card was declined.");
    };
  }

  static JsonObject notAuthenticated() {
    return error(
        "payment_intent_authentication_failure",
        "The provided PaymentMethod has failed authentication.");
  }

  static JsonObject debitNotAuthorized() {
    return Json.object(
        "code", "debit_not_authorized",
        "message", "The customer has notified their bank that this payment was unauthorized.",
        "type", "invalid_request_error");
  }

  static JsonObject error(String code, String message) {
    return Json.object("code", code, "message", message, "type", "card_error");
  }

  private static JsonObject declined(String reason, String message) {
    return Json.with(error("card_declined", message), "decline_code", reason);
  }
}
