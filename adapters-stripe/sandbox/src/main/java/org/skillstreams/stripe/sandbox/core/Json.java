package org.skillstreams.stripe.sandbox.core;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;

/** Building and reading JSON without a null in sight. */
public final class Json {

  /** What Stripe writes where a field has no value. */
  public static final JsonElement NONE = JsonNull.INSTANCE;

  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private Json() {}

  /** An object of names and values in turn. */
  public static JsonObject object(Object... pairs) {
    return with(new JsonObject(), pairs);
  }

  /** Sets names and values in turn, and returns the same object. */
  public static JsonObject with(JsonObject target, Object... pairs) {
    for (var i = 0; i < pairs.length; i += 2) {
      target.add((String) pairs[i], of(pairs[i + 1]));
    }
    return target;
  }

  public static JsonArray array(Object... values) {
    return List.of(values).stream().map(Json::of).collect(toArray());
  }

  public static Collector<JsonElement, ?, JsonArray> toArray() {
    return Collector.of(
        JsonArray::new,
        JsonArray::add,
        (one, other) -> {
          one.addAll(other);
          return one;
        });
  }

  /** A Java value as JSON; instants become Unix seconds. */
  public static JsonElement of(Object value) {
    return switch (value) {
      case JsonElement element -> element;
      case String text -> new JsonPrimitive(text);
      case Number number -> new JsonPrimitive(number);
      case Boolean flag -> new JsonPrimitive(flag);
      case Instant instant -> new JsonPrimitive(instant.getEpochSecond());
      case Optional<?> optional -> optional.isPresent() ? of(optional.get()) : NONE;
      case Collection<?> values -> values.stream().map(Json::of).collect(toArray());
      default -> throw new IllegalArgumentException("No JSON for " + value.getClass());
    };
  }

  /** A text that may be absent or null. */
  public static Optional<String> find(JsonObject from, String name) {
    return has(from, name) ? Optional.of(from.get(name).getAsString()) : Optional.empty();
  }

  /** A text, or "" when there is none. */
  public static String text(JsonObject from, String name) {
    return find(from, name).orElse("");
  }

  /** A number, or 0 when there is none. */
  public static long number(JsonObject from, String name) {
    return has(from, name) ? from.get(name).getAsLong() : 0;
  }

  public static boolean flag(JsonObject from, String name) {
    return has(from, name) && from.get(name).getAsBoolean();
  }

  /** A nested object; an empty one when there is none. */
  public static JsonObject child(JsonObject from, String name) {
    return has(from, name) ? from.getAsJsonObject(name) : new JsonObject();
  }

  /** The objects of a nested array. */
  public static List<JsonObject> children(JsonObject from, String name) {
    return has(from, name)
        ? from.getAsJsonArray(name).asList().stream().map(JsonElement::getAsJsonObject).toList()
        : List.of();
  }

  /** Whether there is a value other than null. */
  public static boolean has(JsonObject from, String name) {
    return from.has(name) && !from.get(name).isJsonNull();
  }

  public static String write(JsonElement element) {
    return GSON.toJson(element);
  }

  public static JsonElement read(String text) {
    return JsonParser.parseString(text);
  }
}
