package org.skillstreams.stripe.sandbox.core;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Lists as Stripe pages them: the newest first, from or up to an object. */
public final class Listing {

  private Listing() {}

  /** The objects of a kind whose fields equal the filters sent. */
  public static JsonObject of(Call call, String kind, String url, List<String> filters) {
    Predicate<JsonObject> wanted =
        object -> filters.stream().allMatch(filter -> passes(object, filter, call.params()));
    return page(call, kind, url, call.scope().list(kind, wanted));
  }

  /** Those of the objects that pass the filters sent. */
  public static List<JsonObject> filtered(Call call, List<JsonObject> all, List<String> filters) {
    return all.stream()
        .filter(
            object -> filters.stream().allMatch(filter -> passes(object, filter, call.params())))
        .toList();
  }

  /** A page of objects that were found already. */
  public static JsonObject page(Call call, String kind, String url, List<JsonObject> all) {
    var params = call.params();
    var limit = limit(params);
    var after =
        params.text("starting_after").map(id -> index(call, kind, all, id, "starting_after"));
    var before =
        params.text("ending_before").map(id -> index(call, kind, all, id, "ending_before"));
    var from = before.isPresent() ? Math.max(0, before.get() - limit) : after.orElse(-1) + 1;
    var to = Math.min(before.orElse(all.size()), from + limit);
    var more = before.isPresent() ? from > 0 : to < all.size();
    var data = all.subList(Math.min(from, to), to);
    return Json.object("object", "list", "url", url, "has_more", more, "data", data);
  }

  /** A whole small list, as it stands inside of an object. */
  public static JsonObject whole(String url, List<JsonObject> data) {
    return Json.object("object", "list", "url", url, "has_more", false, "data", data);
  }

  private static int limit(Params params) {
    var limit = params.number("limit").orElse(10L);
    if (limit < 1 || limit > 100) {
      throw ApiError.parameter(
          "parameter_invalid_integer",
          "limit",
          "Invalid value for limit: must be between 1 and 100.");
    }
    return limit.intValue();
  }

  private static int index(Call call, String kind, List<JsonObject> all, String id, String param) {
    return IntStream.range(0, all.size())
        .filter(i -> Json.text(all.get(i), "id").equals(id))
        .findFirst()
        .orElseThrow(() -> {
          call.scope().named(kind, id, param);
          return ApiError.missing(400, kind, id, param);
        });
  }

  private static boolean passes(JsonObject object, String filter, Params params) {
    if (!params.has(filter)) {
      return true;
    }
    if (params.values().get(filter).isJsonObject()) {
      return inRange(Json.number(object, filter), params.child(filter));
    }
    var field = object.has("_" + filter) ? "_" + filter : filter;
    return params.text(filter).equals(Json.find(object, field));
  }

  private static boolean inRange(long value, Params range) {
    return bound(range, "gte").filter(bound -> value < bound).isEmpty()
        && bound(range, "gt").filter(bound -> value <= bound).isEmpty()
        && bound(range, "lte").filter(bound -> value > bound).isEmpty()
        && bound(range, "lt").filter(bound -> value >= bound).isEmpty();
  }

  private static Optional<Long> bound(Params range, String name) {
    return range.number(name);
  }
}
