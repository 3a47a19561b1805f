package org.skillstreams.stripe.sandbox.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Route;

/**
 * Holds what was sent against what Stripe takes. What Stripe does not know is refused as Stripe
 * does; what Stripe knows and this double does not is refused too, so that nothing is silently
 * ignored.
 */
final class Check {

  private final List<String> accepted;

  private Check(List<String> accepted) {
    this.accepted = accepted;
  }

  static void parameters(Route route, JsonObject sent) {
    new Check(route.accepted()).group(Schema.of(route.params()), sent, "", "");
  }

  private void group(Schema.Group group, JsonObject sent, String path, String named) {
    sent.asMap()
        .forEach((name, value) -> {
          var dotted = path.isEmpty() ? name : path + "." + name;
          var full = named.isEmpty() ? name : named + "[" + name + "]";
          var schema = group.fields().get(name);
          if (schema == null) {
            throw ApiError.parameter(
                "parameter_unknown", full, "Received unknown parameter: " + full);
          }
          if (!dotted.equals("expand")) {
            accept(dotted, full);
            value(schema, value, dotted, full);
          }
        });
  }

  private void accept(String dotted, String full) {
    var known =
        accepted.stream()
            .anyMatch(path ->
                path.equals(dotted)
                    || path.startsWith(dotted + ".")
                    || dotted.startsWith(path + "."));
    if (!known) {
      throw ApiError.parameter(
          "parameter_unknown",
          full,
          "Stripe knows the parameter " + full + ", this sandbox does not.");
    }
  }

  private void value(Schema schema, JsonElement value, String path, String named) {
    switch (schema) {
      case Schema.Scalar scalar -> scalar(scalar, text(value, named), named);
      case Schema.Choice choice -> choice(choice, text(value, named), named);
      case Schema.Group group -> group(group, object(value, named), path, named);
      case Schema.Many many -> many(many, value, path, named);
      case Schema.Open _ -> object(value, named);
      case Schema.Any _ -> {
        // its operation looks at it
      }
    }
  }

  private void many(Schema.Many many, JsonElement value, String path, String named) {
    if (!value.isJsonArray()) {
      throw ApiError.parameter("parameter_invalid_type", named, "Invalid array");
    }
    var items = value.getAsJsonArray();
    for (var i = 0; i < items.size(); i++) {
      value(many.item(), items.get(i), path, named + "[" + i + "]");
    }
  }

  private static void scalar(Schema.Scalar scalar, String text, String named) {
    switch (scalar) {
      case TEXT -> text(text, named);
      case INTEGER -> Params.integer(named, text);
      case DECIMAL -> decimal(text, named);
      case FLAG -> choice(new Schema.Choice(List.of("true", "false")), text, named);
    }
  }

  private static void text(String text, String named) {
    if (text.length() > 5000) {
      throw ApiError.parameter(
          "parameter_invalid_string_length",
          named,
          "Invalid string: must be at most 5000 characters");
    }
  }

  private static void decimal(String text, String named) {
    try {
      new BigDecimal(text);
    } catch (NumberFormatException _) {
      throw ApiError.parameter("parameter_invalid_string", named, "Invalid decimal: " + text);
    }
  }

  private static void choice(Schema.Choice choice, String text, String named) {
    if (!choice.words().contains(text)) {
      var message =
          "Invalid %s: must be one of %s".formatted(named, String.join(", ", choice.words()));
      throw ApiError.parameter("parameter_invalid_string", named, message);
    }
  }

  private static String text(JsonElement value, String named) {
    if (!value.isJsonPrimitive()) {
      throw ApiError.parameter("parameter_invalid_string", named, "Invalid string: " + value);
    }
    if (value.getAsString().isEmpty()) {
      throw ApiError.parameter(
          "parameter_invalid_empty",
          named,
          ("You passed an empty string for '%s'. We assume empty values are an attempt to unset a "
                  + "parameter; however '%s' cannot be unset.")
              .formatted(named, named));
    }
    return value.getAsString();
  }

  private static JsonObject object(JsonElement value, String named) {
    if (!value.isJsonObject()) {
      throw ApiError.parameter("parameter_invalid_type", named, "Invalid object");
    }
    return value.getAsJsonObject();
  }
}
