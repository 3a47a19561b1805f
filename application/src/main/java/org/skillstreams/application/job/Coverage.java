package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.skillstreams.application.catalog.ServiceAreas;
import org.skillstreams.application.routing.RoutedProviders;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobRequest;

/** Whether a provider offers the work that is asked for, and there. */
@Dependent
public class Coverage {

  private final RoutedProviders providers;
  private final ServiceAreas areas;

  @Inject
  public Coverage(RoutedProviders providers, ServiceAreas areas) {
    this.providers = providers;
    this.areas = areas;
  }

  /** By the profile of now: what is offered, the ZIP codes named for it, and the travel radius. */
  boolean of(PersonId provider, JobRequest request) {
    var point = areas.get(request.zip()).point();
    return providers
        .find(provider)
        .filter(found -> found.profile().covers(request.category(), request.zip(), point))
        .isPresent();
  }
}
