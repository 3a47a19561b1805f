package org.skillstreams.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.shared.Refusal;

/**
 * Reads ids, ZIP codes and enum values from paths and queries as they look in bodies. A path that
 * holds no id leads nowhere; a query that holds no such value is refused naming it.
 */
@Provider
@ApplicationScoped
public class WireParams implements ParamConverterProvider {

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] marks) {
    boolean ours = type.isEnum() || WireValue.onlyPart(type).isPresent();
    return ours ? new Converter<>(type, List.of(marks)) : null;
  }

  private record Converter<T>(Class<T> type, List<Annotation> marks) implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      var found = type.isEnum() ? WireValue.word(type, text) : WireValue.read(type, text);
      return found.map(type::cast).orElseThrow(this::refusal);
    }

    @Override
    public String toString(T value) {
      return value instanceof Enum<?> word ? WireValue.of(word) : value.toString();
    }

    private Refusal refusal() {
      if (marked(PathParam.class).findAny().isPresent()) {
        return new Refusal(WebRefusal.NO_SUCH_RESOURCE);
      }
      var name = marked(QueryParam.class).map(QueryParam::value).findAny().orElse("parameter");
      return type.isEnum()
          ? Refusal.invalid(name, "unknown_value", "Use one of: " + names() + ".")
          : Refusal.invalid(name, "format", "Not in this form.");
    }

    private String names() {
      return WireValue.names(type).collect(Collectors.joining(", "));
    }

    private <A extends Annotation> Stream<A> marked(Class<A> kind) {
      return marks.stream().filter(kind::isInstance).map(kind::cast);
    }
  }
}
