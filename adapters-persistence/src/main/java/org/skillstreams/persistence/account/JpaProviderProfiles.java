package org.skillstreams.persistence.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.skillstreams.application.account.ProviderProfiles;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.ProviderProfile;
import org.skillstreams.domain.shared.Refusal;

/** Profiles in PostgreSQL. */
@Dependent
public class JpaProviderProfiles implements ProviderProfiles {

  private final EntityManager em;

  @Inject
  public JpaProviderProfiles(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<ProviderProfile> find(PersonId provider) {
    return Optional.ofNullable(em.find(ProviderRow.class, provider.value()))
        .map(ProviderRow::toProfile);
  }

  @Override
  public ProviderProfile lock(PersonId provider) {
    return Optional.ofNullable(
            em.find(ProviderRow.class, provider.value(), LockModeType.PESSIMISTIC_WRITE))
        .map(ProviderRow::toProfile)
        .orElseThrow(() -> new Refusal(AccountRefusal.NOT_A_PROVIDER));
  }

  @Override
  public void add(ProviderProfile profile) {
    em.persist(ProviderRow.of(profile));
  }

  @Override
  public void save(ProviderProfile profile) {
    em.merge(ProviderRow.of(profile));
  }
}
