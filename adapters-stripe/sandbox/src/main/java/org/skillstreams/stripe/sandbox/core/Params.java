package org.skillstreams.stripe.sandbox.core;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The parameters of a request, or of an object nested in it. Their names and types are checked. */
public record Params(JsonObject values, String path) {

  public Optional<String> text(String name) {
    return Json.find(values, name).filter(text -> !text.isEmpty());
  }

  public String requiredText(String name) {
    return text(name).orElseThrow(() -> ApiError.required(named(name)));
  }

  public Optional<Long> number(String name) {
    return text(name).map(text -> integer(named(name), text));
  }

  public long requiredNumber(String name) {
    return number(name).orElseThrow(() -> ApiError.required(named(name)));
  }

  /** An amount of at least one minor unit. */
  public long amount(String name) {
    var amount = requiredNumber(name);
    if (amount < 1) {
      throw ApiError.parameter(
          "parameter_invalid_integer",
          named(name),
          "This value must be greater than or equal to 1.");
    }
    return amount;
  }

  public boolean flag(String name) {
    return text(name).filter("true"::equals).isPresent();
  }

  /** Whether the parameter was sent, be it to unset something. */
  public boolean has(String name) {
    return values.has(name);
  }

  /** A nested object; an empty one when there is none. */
  public Params child(String name) {
    var nested = has(name) && values.get(name).isJsonObject();
    return new Params(nested ? values.getAsJsonObject(name) : new JsonObject(), named(name));
  }

  public List<Params> children(String name) {
    if (!has(name) || !values.get(name).isJsonArray()) {
      return List.of();
    }
    var items = values.getAsJsonArray(name);
    return IntStream.range(0, items.size())
        .mapToObj(i -> new Params(items.get(i).getAsJsonObject(), named(name) + "[" + i + "]"))
        .toList();
  }

  public List<String> texts(String name) {
    return has(name) && values.get(name).isJsonArray()
        ? values.getAsJsonArray(name).asList().stream().map(item -> item.getAsString()).toList()
        : List.of();
  }

  /** The metadata sent: an empty value unsets its key. */
  public JsonObject metadata(JsonObject before) {
    var metadata = before.deepCopy();
    if (has("metadata") && !values.get("metadata").isJsonObject()) {
      return new JsonObject();
    }
    child("metadata")
        .values()
        .asMap()
        .forEach((key, value) -> {
          metadata.remove(key);
          if (!value.getAsString().isEmpty()) {
            metadata.add(key, value);
          }
        });
    return metadata;
  }

  public JsonObject metadata() {
    return metadata(new JsonObject());
  }

  /** A parameter's full name, as Stripe writes it. */
  public String named(String name) {
    return path.isEmpty() ? name : path + "[" + name + "]";
  }

  public static long integer(String name, String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException _) {
      throw ApiError.parameter("parameter_invalid_integer", name, "Invalid integer: " + text);
    }
  }
}
