package org.skillstreams.application.account;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.ProviderProfile;

/** Profiles in a map. */
public final class InMemoryProviderProfiles implements ProviderProfiles {

  private final Map<PersonId, ProviderProfile> kept = new ConcurrentHashMap<>();

  @Override
  public Optional<ProviderProfile> find(PersonId provider) {
    return Optional.ofNullable(kept.get(provider));
  }

  @Override
  public ProviderProfile lock(PersonId provider) {
    return get(provider);
  }

  @Override
  public void add(ProviderProfile profile) {
    kept.put(profile.provider(), profile);
  }

  @Override
  public void save(ProviderProfile profile) {
    kept.put(profile.provider(), profile);
  }
}
