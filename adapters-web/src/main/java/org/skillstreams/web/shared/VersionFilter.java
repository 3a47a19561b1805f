package org.skillstreams.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** Gives every view that has a {@code version} its ETag; editors send it back in If-Match. */
@Provider
@ApplicationScoped
public class VersionFilter implements ContainerResponseFilter {

  private static final ClassValue<Optional<RecordComponent>> VERSION =
      new ClassValue<>() {
        @Override
        protected Optional<RecordComponent> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .filter(component -> component.getName().equals("version"))
              .findAny();
        }
      };

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Record view) {
      VERSION
          .get(view.getClass())
          .ifPresent(
              version -> response.getHeaders().putSingle(HttpHeaders.ETAG, tag(version, view)));
    }
  }

  private static String tag(RecordComponent version, Record view) {
    try {
      return "\"" + version.getAccessor().invoke(view) + "\"";
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read the version of " + view.getClass(), e);
    }
  }
}
