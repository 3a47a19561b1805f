package org.skillstreams.stripe.sandbox.core;

import com.google.gson.JsonObject;

/** An error in Stripe's words: a status and {@code {"error":{"type","code","param","message"}}}. */
public final class ApiError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient JsonObject error;
  private final boolean keepsChanges;

  private ApiError(int status, JsonObject error, boolean keepsChanges) {
    super(Json.text(error, "message"), null, false, false);
    this.status = status;
    this.error = error;
    this.keepsChanges = keepsChanges;
  }

  public static ApiError of(int status, String type, String message) {
    return new ApiError(status, Json.object("type", type, "message", message), false);
  }

  /** A request that cannot be understood or is not possible in this state: 400. */
  public static ApiError invalid(String code, String message) {
    return of(400, "invalid_request_error", message).with("code", code);
  }

  /** A parameter that cannot be used: 400. */
  public static ApiError parameter(String code, String name, String message) {
    return invalid(code, message).with("param", name);
  }

  public static ApiError required(String name) {
    return parameter("parameter_missing", name, "Missing required param: " + name + ".");
  }

  /** No such object: 404, or 400 when it was named by a parameter. */
  public static ApiError missing(int status, String object, String id, String param) {
    var noun = object.substring(object.lastIndexOf('.') + 1).replace("_", "");
    return of(status, "invalid_request_error", "No such " + noun + ": '" + id + "'")
        .with("code", "resource_missing")
        .with("param", param);
  }

  /** A card that was refused: 402. What was written stays: the attempt is part of the history. */
  public static ApiError card(JsonObject error) {
    return new ApiError(402, error, true);
  }

  public ApiError with(String name, Object value) {
    return new ApiError(status, Json.with(error.deepCopy(), name, value), keepsChanges);
  }

  public String message() {
    return Json.text(error, "message");
  }

  public int status() {
    return status;
  }

  public JsonObject body() {
    return Json.object("error", error);
  }

  /** Whether what the request has written stays. */
  public boolean keepsChanges() {
    return keepsChanges;
  }

  /** Whether the request was refused before anything was tried; such answers are not replayed. */
  public boolean isValidation() {
    return Json.text(error, "code").startsWith("parameter_");
  }
}
