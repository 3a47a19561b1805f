package org.skillstreams.web.shared;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes views as JSON: records by their components, ids as text, enum values in lower_snake_case,
 * instants in ISO 8601, what is not there as null.
 */
final class JsonOutput {

  private record Property(String name, Method accessor) {}

  private static final ClassValue<List<Property>> PROPERTIES =
      new ClassValue<>() {
        @Override
        protected List<Property> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(JsonOutput::property).toList();
        }
      };

  private final JsonGenerator json;

  JsonOutput(JsonGenerator json) {
    this.json = json;
  }

  /** Writes a value where the generator stands: after a key, in an array, or at the top. */
  void write(@Nullable Object thing) {
    switch (thing) {
      case null -> json.writeNull();
      case Optional<?> maybe -> write(maybe.orElse(null));
      case String text -> json.write(text);
      case Enum<?> word -> json.write(WireValue.of(word));
      case Boolean truth -> json.write(truth);
      case Integer number -> json.write(number);
      case Long number -> json.write(number);
      case Double number -> json.write(number);
      case BigDecimal number -> json.write(number);
      case UUID id -> json.write(id.toString());
      case TemporalAccessor time -> json.write(time.toString());
      case JsonValue value -> json.write(value);
      case Collection<?> many -> array(many);
      case Map<?, ?> pairs -> object(pairs);
      case Record whole -> record(whole);
      default -> throw new IllegalArgumentException("No JSON form for " + thing.getClass());
    }
  }

  private void array(Collection<?> many) {
    json.writeStartArray();
    many.forEach(this::write);
    json.writeEnd();
  }

  private void object(Map<?, ?> pairs) {
    json.writeStartObject();
    pairs.forEach((name, value) -> {
      json.writeKey(name instanceof Enum<?> word ? WireValue.of(word) : name.toString());
      write(value);
    });
    json.writeEnd();
  }

  private void record(Record whole) {
    var properties = PROPERTIES.get(whole.getClass());
    if (WireValue.onlyPart(whole.getClass()).isPresent()) {
      write(read(properties.getFirst(), whole));
      return;
    }
    json.writeStartObject();
    for (var property : properties) {
      json.writeKey(property.name());
      write(read(property, whole));
    }
    json.writeEnd();
  }

  private static Property property(RecordComponent component) {
    component.getAccessor().setAccessible(true);
    return new Property(component.getName(), component.getAccessor());
  }

  private static Object read(Property property, Record whole) {
    try {
      return property.accessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + property, e);
    }
  }
}
