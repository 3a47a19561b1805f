package org.skillstreams.application.account;

import java.util.Optional;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.ProviderProfile;
import org.skillstreams.domain.shared.Refusal;

/** What providers offer. */
public interface ProviderProfiles {

  Optional<ProviderProfile> find(PersonId provider);

  /** The profile for a change, held until the transaction ends; refused if this is no provider. */
  ProviderProfile lock(PersonId provider);

  void add(ProviderProfile profile);

  void save(ProviderProfile profile);

  default ProviderProfile get(PersonId provider) {
    return find(provider).orElseThrow(() -> new Refusal(AccountRefusal.NOT_A_PROVIDER));
  }
}
