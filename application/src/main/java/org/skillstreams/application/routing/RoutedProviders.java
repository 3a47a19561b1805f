package org.skillstreams.application.routing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.routing.RoutedProvider;

/** All providers as routing sees them. */
public interface RoutedProviders {

  Optional<RoutedProvider> find(PersonId provider);

  /** Those of the providers that are known, locked in order of their ids, in that order. */
  List<RoutedProvider> lock(Collection<PersonId> providers);

  /** Stores the provider, and keeps the places where requests find it in step. */
  void save(RoutedProvider provider);
}
