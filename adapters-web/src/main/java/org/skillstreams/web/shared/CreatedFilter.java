package org.skillstreams.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Gives what was made its status. */
@Provider
@ApplicationScoped
public class CreatedFilter implements ContainerResponseFilter {

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == Response.Status.OK.getStatusCode() && creates()) {
      response.setStatusInfo(Response.Status.CREATED);
    }
  }

  private boolean creates() {
    return Optional.ofNullable(resource.getResourceMethod())
        .filter(method ->
            method.isAnnotationPresent(Creates.class) || method.isAnnotationPresent(Created.class))
        .isPresent();
  }
}
