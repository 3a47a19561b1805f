package org.skillstreams.web.shared;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Schemas as {@link JsonOutput} and {@link JsonBinder} really write and read. */
final class WireSchemas {

  private static final Set<String> ONE_PART = Set.of("value");

  private WireSchemas() {}

  /**
   * The schema with enum values in small letters, values of one part as that part, and everything
   * required that cannot be null.
   */
  static Schema corrected(Schema schema) {
    Map<String, Schema> properties = Optional.ofNullable(schema.getProperties()).orElseGet(Map::of);
    if (properties.keySet().equals(ONE_PART)) {
      var format = properties.values().iterator().next().getFormat();
      return type(SchemaType.STRING).format(format);
    }
    if (schema.getEnumeration() != null) {
      schema.setEnumeration(
          schema.getEnumeration().stream()
              .<Object>map(word -> word.toString().toLowerCase(Locale.ROOT))
              .toList());
    }
    if (!properties.isEmpty() && schema.getRequired() == null) {
      schema.setRequired(
          properties.entrySet().stream()
              .filter(property -> !mayBeNull(property.getValue()))
              .map(Map.Entry::getKey)
              .toList());
    }
    return schema;
  }

  /** The envelope around a view. */
  static Schema envelope(Schema data) {
    return object(
        Map.of(
            "success", type(SchemaType.BOOLEAN).constValue(true),
            "data", data,
            "message", type(SchemaType.NULL)));
  }

  /** Problem details. */
  static Schema problem() {
    var field =
        object(
            Map.of(
                "field", type(SchemaType.STRING),
                "key", type(SchemaType.STRING),
                "message", type(SchemaType.STRING)));
    return object(
        Map.of(
            "type", type(SchemaType.STRING),
            "title", type(SchemaType.STRING),
            "status", type(SchemaType.INTEGER),
            "detail", type(SchemaType.STRING),
            "success", type(SchemaType.BOOLEAN).constValue(false),
            "error", type(SchemaType.STRING).description("Message key."),
            "details", type(SchemaType.ARRAY).items(field)));
  }

  static Schema type(SchemaType type) {
    return OASFactory.createSchema().type(List.of(type));
  }

  private static Schema object(Map<String, Schema> properties) {
    return type(SchemaType.OBJECT)
        .properties(properties)
        .required(properties.keySet().stream().sorted().toList());
  }

  private static boolean mayBeNull(Schema schema) {
    return nullable(schema)
        || Optional.ofNullable(schema.getAnyOf()).stream()
            .flatMap(List::stream)
            .anyMatch(WireSchemas::nullable);
  }

  private static boolean nullable(Schema schema) {
    return schema.getType() != null && schema.getType().contains(SchemaType.NULL);
  }
}
