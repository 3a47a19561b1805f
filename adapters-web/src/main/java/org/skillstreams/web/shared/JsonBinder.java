package org.skillstreams.web.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skillstreams.domain.shared.FieldProblem;
import org.skillstreams.domain.shared.Problems;
import org.skillstreams.domain.shared.Refusal;

/**
 * Turns JSON into a request record, strictly: nothing unknown, nothing missing unless Optional,
 * nothing of another type. All problems of a body are collected, each under its path, such as
 * {@code areas[2].zip}. A value is empty where a problem was noted.
 */
final class JsonBinder {

  private final Problems problems = new Problems();
  private final JsonScalars scalars = new JsonScalars(problems);

  /** The record, or a refusal naming every field that is wrong. */
  static <T> T bind(JsonValue json, Class<T> type) {
    var binder = new JsonBinder();
    var bound = binder.object(json, type, "");
    binder.problems.refuse();
    return type.cast(bound.orElseThrow());
  }

  private Optional<Object> value(JsonValue json, Type type, String path) {
    return switch (type) {
      case ParameterizedType generic -> container(json, generic, path);
      case Class<?> plain when plain.isRecord() && WireValue.onlyPart(plain).isEmpty() ->
          object(json, plain, path);
      case Class<?> plain -> scalars.read(json, plain, path);
      default -> throw new IllegalArgumentException("No request may hold a " + type);
    };
  }

  private Optional<Object> container(JsonValue json, ParameterizedType generic, String path) {
    var arguments = generic.getActualTypeArguments();
    var raw = generic.getRawType();
    if (raw == List.class) {
      return array(json, arguments[0], path).map(List::copyOf);
    }
    if (raw == Set.class) {
      return array(json, arguments[0], path).map(LinkedHashSet::new);
    }
    if (raw == Map.class && arguments[0] == String.class) {
      return map(json, arguments[1], path);
    }
    throw new IllegalArgumentException("No request may hold a " + generic);
  }

  private Optional<List<Object>> array(JsonValue json, Type item, String path) {
    if (!(json instanceof JsonArray array)) {
      return scalars.wrongType(path, "Give a list.");
    }
    var bound = new ArrayList<Object>();
    for (int i = 0; i < array.size(); i++) {
      value(array.get(i), item, path + "[" + i + "]").ifPresent(bound::add);
    }
    return Optional.of(bound);
  }

  private Optional<Object> map(JsonValue json, Type type, String path) {
    if (!(json instanceof JsonObject object)) {
      return scalars.wrongType(path, "Give an object.");
    }
    var map = new LinkedHashMap<String, Object>();
    object.forEach((key, one) -> {
      if (!isNull(one)) {
        value(one, type, below(path, key)).ifPresent(bound -> map.put(key, bound));
      }
    });
    return Optional.of(map);
  }

  private Optional<Object> object(JsonValue json, Class<?> type, String path) {
    if (!(json instanceof JsonObject object)) {
      return scalars.wrongType(path, "Give an object.");
    }
    var components = type.getRecordComponents();
    refuseUnknown(object, components, path);
    var parts = new ArrayList<Object>();
    for (var component : components) {
      component(object, component, path).ifPresent(parts::add);
    }
    return parts.size() == components.length ? make(type, parts, path) : Optional.empty();
  }

  private void refuseUnknown(JsonObject object, RecordComponent[] components, String path) {
    var known = Arrays.stream(components).map(RecordComponent::getName).toList();
    object.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name ->
            problems.require(false, below(path, name), "unknown", "There is no such field."));
  }

  private Optional<Object> component(JsonObject object, RecordComponent part, String path) {
    var at = below(path, part.getName());
    var json = object.getOrDefault(part.getName(), JsonValue.NULL);
    if (part.getType() == Optional.class) {
      var inner = ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
      return isNull(json)
          ? Optional.of(Optional.empty())
          : value(json, inner, at).map(Optional::of);
    }
    if (isNull(json)) {
      problems.require(false, at, "required", "Give a value.");
      return Optional.empty();
    }
    return value(json, part.getGenericType(), at);
  }

  private Optional<Object> make(Class<?> type, List<Object> parts, String path) {
    try {
      var constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return Optional.of(constructor.newInstance(parts.toArray()));
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof Refusal refusal && !refusal.problems().isEmpty()) {
        problems.addAll(refusal.problems().stream().map(one -> under(path, one)).toList());
        return Optional.empty();
      }
      throw new IllegalStateException(thrown);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FieldProblem under(String path, FieldProblem problem) {
    return new FieldProblem(below(path, problem.field()), problem.key(), problem.message());
  }

  private static boolean isNull(JsonValue json) {
    return json.getValueType() == JsonValue.ValueType.NULL;
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
