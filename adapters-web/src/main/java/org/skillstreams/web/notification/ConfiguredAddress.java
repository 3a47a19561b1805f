package org.skillstreams.web.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.skillstreams.application.notification.PublicAddress;

/** {@code PUBLIC_URL} in the environment. */
@Dependent
public class ConfiguredAddress implements PublicAddress {

  private final String base;

  @Inject
  public ConfiguredAddress(
      @ConfigProperty(name = "public.url", defaultValue = "http://localhost:8080") String url) {
    this.base = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  @Override
  public String of(String path) {
    return base + path;
  }
}
