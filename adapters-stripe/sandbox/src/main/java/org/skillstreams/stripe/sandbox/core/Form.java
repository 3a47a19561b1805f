package org.skillstreams.stripe.sandbox.core;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Form-encoded parameters with nesting: {@code line_items[0][price_data][currency]=usd}. */
public final class Form {

  private static final int DEEPEST = 12;

  private Form() {}

  /** The parameters as a tree of objects, lists and texts. */
  public static JsonObject parse(String encoded) {
    var root = new JsonObject();
    for (var pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        var middle = pair.indexOf('=');
        var name = decode(middle < 0 ? pair : pair.substring(0, middle));
        put(root, steps(name), middle < 0 ? "" : decode(pair.substring(middle + 1)));
      }
    }
    return lists(root).getAsJsonObject();
  }

  private static List<String> steps(String name) {
    var steps = Arrays.stream(name.split("\\[", -1)).map(step -> step.replace("]", "")).toList();
    if (steps.size() > DEEPEST) {
      throw ApiError.invalid("parameter_invalid_type", "Parameters are nested too deeply.");
    }
    return steps;
  }

  private static void put(JsonObject into, List<String> steps, String value) {
    var step = steps.getFirst().isEmpty() ? String.valueOf(into.size()) : steps.getFirst();
    if (steps.size() == 1) {
      into.add(step, new JsonPrimitive(value));
      return;
    }
    if (!into.has(step) || !into.get(step).isJsonObject()) {
      into.add(step, new JsonObject());
    }
    put(into.getAsJsonObject(step), steps.subList(1, steps.size()), value);
  }

  /** Objects whose names count from zero are lists. */
  private static JsonElement lists(JsonElement element) {
    if (!(element instanceof JsonObject object)) {
      return element;
    }
    var names = List.copyOf(object.keySet());
    var counted = !names.isEmpty();
    for (var i = 0; i < names.size(); i++) {
      object.add(names.get(i), lists(object.get(names.get(i))));
      counted &= names.get(i).equals(String.valueOf(i));
    }
    return counted ? object.asMap().values().stream().collect(Json.toArray()) : object;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      throw ApiError.invalid("parameter_invalid_string", "Invalid percent-encoding in parameters.");
    }
  }
}
