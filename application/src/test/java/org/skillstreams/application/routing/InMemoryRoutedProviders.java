package org.skillstreams.application.routing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.routing.RoutedProvider;

/** Providers in a map; its locks last no longer than the call. */
public final class InMemoryRoutedProviders implements RoutedProviders {

  private final Map<PersonId, RoutedProvider> providers = new ConcurrentHashMap<>();

  @Override
  public Optional<RoutedProvider> find(PersonId provider) {
    return Optional.ofNullable(providers.get(provider));
  }

  @Override
  public List<RoutedProvider> lock(Collection<PersonId> wanted) {
    return wanted.stream().sorted().distinct().flatMap(one -> find(one).stream()).toList();
  }

  @Override
  public void save(RoutedProvider provider) {
    providers.put(provider.profile().provider(), provider);
  }

  Collection<RoutedProvider> all() {
    return providers.values();
  }
}
