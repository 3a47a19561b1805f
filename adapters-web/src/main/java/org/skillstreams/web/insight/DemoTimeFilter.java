package org.skillstreams.web.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.skillstreams.application.insight.TellDemoTime;
import org.skillstreams.web.shared.CurrentCaller;

/**
 * Tells whoever is signed in to a demo its time with every answer, so that countdowns follow it
 * (BY-10).
 */
@Provider
@ApplicationScoped
public class DemoTimeFilter implements ContainerResponseFilter {

  private static final int FIRST_FAILURE = 400;

  @Inject private TellDemoTime tellDemoTime;
  @Inject private CurrentCaller current;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (current.find().isPresent() && response.getStatus() < FIRST_FAILURE) {
      tellDemoTime
          .handle()
          .ifPresent(time -> response.getHeaders().putSingle("X-Platform-Time", time.toString()));
    }
  }
}
