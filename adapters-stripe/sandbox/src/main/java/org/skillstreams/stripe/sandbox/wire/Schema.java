package org.skillstreams.stripe.sandbox.wire;

import com.google.gson.annotations.SerializedName;
import com.stripe.net.ApiRequestParams;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What a parameter may be, read from stripe-java's Params classes: they are Stripe's own words. */
public sealed interface Schema {

  /** A text, a number or yes and no. */
  enum Scalar implements Schema {
    TEXT,
    INTEGER,
    DECIMAL,
    FLAG
  }

  /** One of some words. */
  record Choice(List<String> words) implements Schema {}

  /** Named parameters. */
  record Group(Map<String, Schema> fields) implements Schema {}

  /** A list of the same. */
  record Many(Schema item) implements Schema {}

  /** Anything under keys of the caller's choice. */
  record Open() implements Schema {}

  /** What the Params class leaves open, mostly because it may also be unset. */
  record Any() implements Schema {}

  /** The parameters of an operation. */
  static Group of(Class<?> params) {
    return Cache.GROUPS.computeIfAbsent(params, _ -> group(params));
  }

  private static Group group(Class<?> type) {
    return new Group(
        Arrays.stream(type.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .filter(field -> field.isAnnotationPresent(SerializedName.class))
            .filter(field -> !name(field).startsWith("_"))
            .collect(Collectors.toUnmodifiableMap(Schema::name, f -> schema(f.getGenericType()))));
  }

  private static Schema schema(Type type) {
    return switch (type) {
      case ParameterizedType generic when generic.getRawType() == List.class ->
          new Many(schema(generic.getActualTypeArguments()[0]));
      case ParameterizedType _ -> new Open();
      case Class<?> raw when raw == String.class -> Scalar.TEXT;
      case Class<?> raw when raw == Long.class -> Scalar.INTEGER;
      case Class<?> raw when raw == BigDecimal.class -> Scalar.DECIMAL;
      case Class<?> raw when raw == Boolean.class -> Scalar.FLAG;
      case Class<?> raw when raw.isEnum() -> new Choice(words(raw));
      case Class<?> raw when raw.getEnclosingClass() != null -> nested(raw);
      default -> new Any();
    };
  }

  private static Schema nested(Class<?> raw) {
    return raw.isInterface() ? new Any() : group(raw);
  }

  private static List<String> words(Class<?> choice) {
    return Arrays.stream(choice.getEnumConstants())
        .map(ApiRequestParams.EnumParam.class::cast)
        .map(ApiRequestParams.EnumParam::getValue)
        .toList();
  }

  private static String name(Field field) {
    return field.getAnnotation(SerializedName.class).value();
  }

  /** What was read once. */
  final class Cache {
    private static final Map<Class<?>, Group> GROUPS = new ConcurrentHashMap<>();

    private Cache() {}
  }
}
