package org.skillstreams.persistence.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.skillstreams.application.routing.RoutedProviders;
import org.skillstreams.application.routing.WeightVersions;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.routing.RoutedProvider;
import org.skillstreams.domain.routing.Scoring;

/**
 * Providers in one row each, and a row for each place that finds them. Activity touches the first
 * alone, since no place row depends on it.
 */
@Dependent
public class JpaRoutedProviders implements RoutedProviders {

  private static final String FORGET =
      """
      delete from routing_candidate c
      where c.provider_id = ?1
        and not exists (
          select from unnest(cast(?2 as text[]), cast(?3 as text[])) as wanted (category, place)
          where wanted.category = c.category_id and wanted.place = c.place)
      """;

  private static final String KEEP =
      """
      insert into routing_candidate (provider_id, category_id, place, quality, eligible)
      select ?1, category, place, ?4, ?5
      from unnest(cast(?2 as text[]), cast(?3 as text[])) as wanted (category, place)
      on conflict (provider_id, category_id, place)
      do update set quality = excluded.quality, eligible = excluded.eligible
      """;

  private static final String RATE =
      "update routing_candidate set quality = ?2, eligible = ?3 where provider_id = ?1";

  private final EntityManager em;
  private final WeightVersions weights;

  @Inject
  public JpaRoutedProviders(EntityManager em, WeightVersions weights) {
    this.em = em;
    this.weights = weights;
  }

  @Override
  public Optional<RoutedProvider> find(PersonId provider) {
    var row = Optional.ofNullable(em.find(RoutedProviderRow.class, provider.value()));
    var found = row.map(RoutedProviderRow::toProvider);
    row.ifPresent(em::detach); // a later lock must read what others wrote meanwhile
    return found;
  }

  @Override
  public List<RoutedProvider> lock(Collection<PersonId> providers) {
    return em.createQuery(
            "select r from RoutedProviderRow r where r.id in ?1 order by r.id",
            RoutedProviderRow.class)
        .setParameter(1, providers.stream().map(PersonId::value).toList())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .map(RoutedProviderRow::toProvider)
        .toList();
  }

  @Override
  public void save(RoutedProvider provider) {
    var known =
        Optional.ofNullable(
            em.find(RoutedProviderRow.class, provider.profile().provider().value()));
    var before = known.map(RoutedProviderRow::toProvider);
    known.ifPresentOrElse(
        row -> row.update(provider), () -> em.persist(RoutedProviderRow.of(provider)));
    em.flush();
    if (before.isEmpty() || !before.get().profile().equals(provider.profile())) {
      place(provider);
    } else if (before.get().eligible() != provider.eligible()
        || !before.get().record().sameButActivity(provider.record())) {
      rate(provider);
    }
  }

  private void place(RoutedProvider provider) {
    var categories = new ArrayList<String>();
    var places = new ArrayList<String>();
    for (var category : provider.profile().categories()) {
      for (var place : provider.places(category)) {
        categories.add(category.value());
        places.add(place.value());
      }
    }
    var id = provider.profile().provider().value();
    em.createNativeQuery(FORGET)
        .setParameter(1, id)
        .setParameter(2, categories.toArray(String[]::new))
        .setParameter(3, places.toArray(String[]::new))
        .executeUpdate();
    em.createNativeQuery(KEEP)
        .setParameter(1, id)
        .setParameter(2, categories.toArray(String[]::new))
        .setParameter(3, places.toArray(String[]::new))
        .setParameter(4, quality(provider))
        .setParameter(5, provider.eligible())
        .executeUpdate();
  }

  private void rate(RoutedProvider provider) {
    em.createNativeQuery(RATE)
        .setParameter(1, provider.profile().provider().value())
        .setParameter(2, quality(provider))
        .setParameter(3, provider.eligible())
        .executeUpdate();
  }

  private double quality(RoutedProvider provider) {
    return Scoring.quality(provider.record(), weights.current());
  }
}
