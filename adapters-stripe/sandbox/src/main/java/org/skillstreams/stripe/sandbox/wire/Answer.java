package org.skillstreams.stripe.sandbox.wire;

import com.google.gson.JsonElement;
import org.skillstreams.stripe.sandbox.core.ApiError;

/**
 * What is answered.
 *
 * @param stored whether a retry with the same idempotency key gets this again
 * @param original the request that was first answered so, or "" if it is this one
 */
record Answer(int status, JsonElement body, boolean stored, String original) {

  static Answer ok(JsonElement body) {
    return new Answer(200, body, true, "");
  }

  static Answer of(ApiError error) {
    return new Answer(error.status(), error.body(), !error.isValidation(), "");
  }
}
