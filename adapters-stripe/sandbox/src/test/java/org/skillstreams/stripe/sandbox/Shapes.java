package org.skillstreams.stripe.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.annotations.SerializedName;
import com.stripe.model.AccountLink;
import com.stripe.model.Event;
import com.stripe.model.ExpandableField;
import com.stripe.model.LoginLink;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares JSON with stripe-java's model classes: every field must be one of the class's. */
final class Shapes {

  private static final Set<String> LIST = Set.of("object", "url", "has_more", "data");

  final Set<String> seen = new TreeSet<>();
  private final Set<String> strange = new TreeSet<>();
  private final Map<String, Class<?>> classes;

  Shapes() {
    this.classes = classes();
  }

  /** The fields that no class knows, as {@code charge.colour}. */
  Set<String> strange(JsonElement element) {
    walk(element, Optional.empty(), "");
    return strange;
  }

  /** The same for JSON that does not say what it is. */
  Set<String> strange(JsonElement element, Class<?> type) {
    walk(element, Optional.of(type), type.getSimpleName());
    return strange;
  }

  private void walk(JsonElement element, Optional<Type> type, String path) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(item -> walk(item, type.map(Shapes::item), path));
    } else if (element.isJsonObject()) {
      var object = element.getAsJsonObject();
      if (isList(object)) {
        object.keySet().stream().filter(name -> !LIST.contains(name)).forEach(strange::add);
        object.getAsJsonArray("data").forEach(item -> walk(item, Optional.empty(), path));
      } else {
        fields(object, type, path);
      }
    }
  }

  private void fields(JsonObject object, Optional<Type> type, String path) {
    var name = kind(object);
    var raw = name.isEmpty() ? type.map(Shapes::raw) : named(name, path);
    if (raw.isEmpty() || Map.class.isAssignableFrom(raw.get()) || raw.get() == Object.class) {
      return;
    }
    var here = name.isEmpty() ? path : name;
    if (!name.isEmpty()) {
      seen.add(name);
    }
    object
        .asMap()
        .forEach((field, value) ->
            field(raw.get(), field)
                .ifPresentOrElse(
                    found -> descend(found, value, here + "." + field),
                    () -> strange.add(here + "." + field)));
  }

  private void descend(Field field, JsonElement value, String path) {
    if (field.getType() == JsonObject.class) {
      walk(value, Optional.empty(), path);
    } else if (!Map.class.isAssignableFrom(field.getType())) {
      walk(value, Optional.of(expanded(field.getGenericType())), path);
    }
  }

  private Optional<Class<?>> named(String name, String path) {
    var found = Optional.<Class<?>>ofNullable(classes.get(name));
    if (found.isEmpty()) {
      strange.add(path + " is a " + name);
    }
    return found;
  }

  private static boolean isList(JsonObject object) {
    return kind(object).equals("list") && object.has("data");
  }

  /** What an object says it is; an event's data has an object that says nothing. */
  private static String kind(JsonObject object) {
    var said = object.get("object");
    return said != null && said.isJsonPrimitive() ? said.getAsString() : "";
  }

  private static Optional<Field> field(Class<?> type, String name) {
    return Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass)
        .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
        .filter(field -> field.isAnnotationPresent(SerializedName.class))
        .filter(field -> field.getAnnotation(SerializedName.class).value().equals(name))
        .findFirst();
  }

  private static Type expanded(Type type) {
    return type instanceof ParameterizedType generic
            && generic.getRawType() == ExpandableField.class
        ? generic.getActualTypeArguments()[0]
        : type;
  }

  private static Type item(Type type) {
    return type instanceof ParameterizedType generic && generic.getRawType() == List.class
        ? expanded(generic.getActualTypeArguments()[0])
        : type;
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }

  private static Map<String, Class<?>> classes() {
    try {
      var lookup = Class.forName("com.stripe.model.EventDataClassLookup");
      var field = lookup.getDeclaredField("classLookup");
      field.setAccessible(true);
      var found = new HashMap<String, Class<?>>();
      ((Map<?, ?>) field.get(null))
          .forEach((name, type) -> found.put((String) name, (Class<?>) type));
      found.putIfAbsent("event", Event.class);
      found.putIfAbsent("account_link", AccountLink.class);
      found.putIfAbsent("login_link", LoginLink.class);
      return found;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
