package org.skillstreams.bootstrap.wiring;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts use cases and adapters together where there is no container: each is made once, by its
 * injected constructor. Ports are answered by the adapters that were added.
 */
public final class Assembly {

  private final Map<Class<?>, Object> made = new HashMap<>();
  private final Map<Class<?>, Class<?>> adapters = new HashMap<>();

  /** Answers a type with this object. */
  public <T> Assembly with(Class<T> type, T part) {
    made.put(type, part);
    return this;
  }

  /** Answers every port that this class implements with its one instance. */
  public Assembly adapter(Class<?> adapter) {
    for (var port : adapter.getInterfaces()) {
      adapters.put(port, adapter);
    }
    return this;
  }

  /** The one part of this type. */
  public synchronized <T> T get(Class<T> type) {
    return type.cast(part(type));
  }

  private Object part(Class<?> type) {
    var known = made.get(type);
    if (known != null) {
      return known;
    }
    var part = adapters.containsKey(type) ? part(adapters.get(type)) : make(type);
    made.put(type, part);
    return part;
  }

  private Object make(Class<?> type) {
    if (Modifier.isAbstract(type.getModifiers())) {
      throw new IllegalStateException("no adapter was added for " + type.getName());
    }
    var constructor = constructor(type);
    var parts = Arrays.stream(constructor.getParameterTypes()).map(this::part).toArray();
    try {
      constructor.setAccessible(true);
      return constructor.newInstance(parts);
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot make " + type.getName(), e);
    }
  }

  private static Constructor<?> constructor(Class<?> type) {
    var all = List.of(type.getDeclaredConstructors());
    return all.stream()
        .filter(one -> one.isAnnotationPresent(Inject.class))
        .findFirst()
        .or(() -> all.stream().findFirst().filter(_ -> all.size() == 1))
        .orElseThrow(() -> new IllegalStateException("which constructor of " + type.getName()));
  }
}
