package org.skillstreams.persistence.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.skillstreams.application.account.AccountViews;
import org.skillstreams.application.account.Me;
import org.skillstreams.application.account.PeopleFilter;
import org.skillstreams.application.account.PersonCard;
import org.skillstreams.application.account.ProfileView;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Refusal;

/** Accounts as they are seen, each list and view by one query. */
@Dependent
public class JpaAccountViews implements AccountViews {

  private static final String PROFILE =
      """
      select a.display_name, a.bio, a.zip, a.radius_miles, a.capacity, a.categories,
        a.area_categories, a.area_zips, a.accepting, a.verified, a.version,
        coalesce(r.rating_sum, 0) as rating_sum, coalesce(r.rating_count, 0) as rating_count
      from account_provider a left join routing_provider r on r.provider_id = a.provider_id
      where a.provider_id = ?1
      """;
  private static final String LAPSED =
      """
      select id, suspended_until from account_person
      where status = 'suspended' and suspended_until <= platform_now()
        and (suspended_until, id) > (?1, ?2)
      order by suspended_until, id limit ?3
      """;
  private static final UUID FIRST = new UUID(0, 0);

  private final EntityManager em;

  @Inject
  public JpaAccountViews(EntityManager em) {
    this.em = em;
  }

  @Override
  public Me me(PersonId person) {
    var card = person(person);
    return new Me(
        card.id(),
        card.name(),
        card.email(),
        card.role(),
        card.status(),
        card.credits(),
        card.provider());
  }

  @Override
  public PersonCard person(PersonId person) {
    return PeopleQuery.one(em, person)
        .orElseThrow(() -> new Refusal(AccountRefusal.NO_SUCH_PERSON));
  }

  @Override
  public Page<PersonCard> people(PeopleFilter filter, PageRequest page) {
    return new PeopleQuery(filter, page).read(em);
  }

  @Override
  public ProfileView profile(PersonId provider) {
    return em.unwrap(Session.class)
        .createNativeQuery(PROFILE, Tuple.class)
        .setParameter(1, provider.value())
        .getResultStream()
        .findFirst()
        .map(JpaAccountViews::profile)
        .orElseThrow(() -> new Refusal(AccountRefusal.NOT_A_PROVIDER));
  }

  @Override
  public List<Due> lapsedSuspensions(Optional<Due> after, int limit) {
    var rows =
        em.unwrap(Session.class)
            .createNativeQuery(LAPSED, Tuple.class)
            .setParameter(1, after.map(Due::at).orElse(Instant.EPOCH))
            .setParameter(2, after.map(Due::id).orElse(FIRST))
            .setParameter(3, limit)
            .getResultList();
    return rows.stream().map(JpaAccountViews::due).toList();
  }

  private static Due due(Tuple row) {
    return new Due(row.get("id", UUID.class), row.get("suspended_until", Instant.class));
  }

  private static ProfileView profile(Tuple row) {
    int count = row.get("rating_count", Integer.class);
    int sum = row.get("rating_sum", Integer.class);
    var average = count == 0 ? Optional.<Double>empty() : Optional.of((double) sum / count);
    return new ProfileView(
        row.get("display_name", String.class),
        row.get("bio", String.class),
        Optional.ofNullable(row.get("zip", String.class)),
        row.get("radius_miles", Integer.class),
        row.get("capacity", Integer.class),
        Arrays.asList(row.get("categories", String[].class)),
        areas(row.get("area_categories", String[].class), row.get("area_zips", String[].class)),
        row.get("accepting", Boolean.class),
        row.get("verified", Boolean.class),
        new ProfileView.RatingView(average, count),
        row.get("version", Long.class));
  }

  private static List<ProfileView.AreaView> areas(String[] categories, String[] zips) {
    return IntStream.range(0, zips.length)
        .mapToObj(i -> new ProfileView.AreaView(categories[i], zips[i]))
        .toList();
  }
}
