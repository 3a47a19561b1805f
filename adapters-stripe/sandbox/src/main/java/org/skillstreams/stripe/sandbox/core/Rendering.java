package org.skillstreams.stripe.sandbox.core;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/** How stored objects are shown: without what is the sandbox's own, with what was asked for. */
public final class Rendering {

  private static final int DEEPEST = 4;

  private final Store store;
  private final String account;

  public Rendering(Store store, String account) {
    this.store = store;
    this.account = account;
  }

  /** A copy without the fields whose names begin with an underscore. */
  public static JsonElement visible(JsonElement element) {
    return switch (element) {
      case JsonObject object -> {
        var shown = new JsonObject();
        object
            .asMap()
            .forEach((name, value) -> {
              if (!name.startsWith("_")) {
                shown.add(name, visible(value));
              }
            });
        yield shown;
      }
      case JsonArray array ->
          array.asList().stream().map(Rendering::visible).collect(Json.toArray());
      default -> element;
    };
  }

  /** The object with ids replaced by the objects they name. */
  public JsonElement expanded(JsonElement element, List<String> paths) {
    var copy = element.deepCopy();
    for (var path : paths) {
      var steps = List.of(path.split("\\.", -1));
      if (steps.size() > DEEPEST) {
        throw ApiError.invalid(
            "parameter_invalid_string_length",
            "You cannot expand more than " + DEEPEST + " levels of a property (" + path + ").");
      }
      expand(copy, steps, path);
    }
    return visible(copy);
  }

  private void expand(JsonElement element, List<String> steps, String path) {
    if (steps.isEmpty()) {
      return;
    }
    if (element instanceof JsonArray array) {
      array.forEach(item -> expand(item, steps, path));
    } else if (element instanceof JsonObject object) {
      expand(step(object, steps.getFirst(), path), steps.subList(1, steps.size()), path);
    }
  }

  private JsonElement step(JsonObject object, String name, String path) {
    if (object.has("_" + name)) {
      object.add(name, object.get("_" + name));
    }
    if (!object.has(name)) {
      throw notExpandable(path);
    }
    var value = object.get(name);
    if (value.isJsonPrimitive()) {
      var named = find(value.getAsString()).orElseThrow(() -> notExpandable(path));
      object.add(name, named);
      return named;
    }
    return value;
  }

  private java.util.Optional<JsonObject> find(String id) {
    return store.find(account, id).or(() -> store.findAnywhere(id));
  }

  private static ApiError notExpandable(String path) {
    return ApiError.parameter(
        "parameter_unknown", "expand", "This property cannot be expanded (" + path + ").");
  }
}
