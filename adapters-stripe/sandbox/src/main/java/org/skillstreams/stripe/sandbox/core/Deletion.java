package org.skillstreams.stripe.sandbox.core;

import com.google.gson.JsonObject;

/**
 * Deleting: the object is gone, its id and {@code deleted} stay to be read where Stripe keeps them.
 */
public final class Deletion {

  /** For operations that take no parameters and for which stripe-java has no class. */
  public static final Class<?> NO_PARAMS = None.class;

  private Deletion() {}

  /** Removes what the path names. */
  public static JsonObject of(Call call, String kind) {
    var id = Json.text(call.scope().get(kind, call.id()), "id");
    call.scope().world().store().remove(call.scope().account(), kind, id);
    return Json.object("id", id, "object", kind, "deleted", true);
  }

  private static final class None {}
}
