package org.skillstreams.persistence.shared;

import static org.skillstreams.persistence.shared.JsonWorks.JSON;

import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.shared.DomainEvent;

/**
 * The stored form of an event: its record components by name. A record of one component, such as an
 * id, is that component; enum values are lower_snake_case; what is not there is null.
 */
final class EventJson {

  private EventJson() {}

  static String of(DomainEvent event) {
    if (!(event instanceof Record fact)) {
      throw new IllegalArgumentException("An event is a record, " + event.getClass() + " is not");
    }
    return object(fact).toString();
  }

  private static JsonValue value(Object thing) {
    return switch (thing) {
      case Optional<?> maybe -> maybe.map(EventJson::value).orElse(JsonValue.NULL);
      case Boolean truth -> truth ? JsonValue.TRUE : JsonValue.FALSE;
      case Integer number -> JSON.createValue(number);
      case Long number -> JSON.createValue(number);
      case Double number -> JSON.createValue(number);
      case BigDecimal number -> JSON.createValue(number);
      case Enum<?> word -> JSON.createValue(word.name().toLowerCase(Locale.ROOT));
      case String text -> JSON.createValue(text);
      case UUID id -> JSON.createValue(id.toString());
      case TemporalAccessor time -> JSON.createValue(time.toString());
      case Collection<?> many -> array(many);
      case Map<?, ?> pairs -> object(pairs);
      case Record one when one.getClass().getRecordComponents().length == 1 ->
          value(read(one.getClass().getRecordComponents()[0], one));
      case Record part -> object(part);
      default -> throw new IllegalArgumentException("No stored form for " + thing.getClass());
    };
  }

  private static JsonValue array(Collection<?> many) {
    var array = JSON.createArrayBuilder();
    many.forEach(one -> array.add(value(one)));
    return array.build();
  }

  private static JsonValue object(Map<?, ?> pairs) {
    var object = JSON.createObjectBuilder();
    pairs.forEach((name, one) -> object.add(name.toString(), value(one)));
    return object.build();
  }

  private static JsonValue object(Record whole) {
    var object = JSON.createObjectBuilder();
    for (var component : whole.getClass().getRecordComponents()) {
      object.add(component.getName(), value(read(component, whole)));
    }
    return object.build();
  }

  private static Object read(RecordComponent component, Record whole) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + component + " of " + whole.getClass(), e);
    }
  }
}
