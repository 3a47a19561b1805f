package org.skillstreams.persistence.job;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skillstreams.application.job.JobParts.ProviderCard;
import org.skillstreams.application.job.JobParts.Rating;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;

/** Providers as others see them, read in one statement however many they are. */
final class Cards {

  static final String COLUMNS =
      """
      p.provider_id, p.display_name, p.bio,
      coalesce(base.city, '') as city, coalesce(base.state, '') as state,
      coalesce(record.rating_sum, 0) as rating_sum,
      coalesce(record.rating_count, 0) as rating_count,
      coalesce(record.jobs_completed, 0) as jobs_completed
      """;

  static final String JOINS =
      """
      left join catalog_zip base on base.zip = left(p.zip, 5)
      left join routing_provider record on record.provider_id = p.provider_id
      """;

  private static final String PROVIDERS = "select " + COLUMNS + "from account_provider p " + JOINS;

  private static final String ASSIGNABLE =
      "select "
          + COLUMNS
          + """
          from account_provider p
          left join catalog_zip base on base.zip = left(p.zip, 5)
          join routing_provider record on record.provider_id = p.provider_id
          """;

  private final EntityManager em;

  Cards(EntityManager em) {
    this.em = em;
  }

  Map<UUID, ProviderCard> of(Collection<UUID> providers) {
    return providers.isEmpty()
        ? Map.of()
        : new Select(PROVIDERS)
                .where("p.provider_id in (:providers)")
                .with("providers", providers)
                .list(em, Cards::card)
                .stream()
                .collect(Collectors.toMap(ProviderCard::id, Function.identity()));
  }

  ProviderCard one(PersonId provider) {
    return Objects.requireNonNull(
        of(Set.of(provider.value())).get(provider.value()), "a provider without a profile");
  }

  /** Whoever takes this kind of work and more of it now, and was not asked yet. */
  List<ProviderCard> assignable(Job job, Optional<String> text, int limit) {
    return new Select(ASSIGNABLE)
        .where("record.active and record.open_claims < record.capacity")
        .where("cast(:category as text) = any (record.categories)")
        .with("category", job.request().category().value())
        .where(
            """
            not exists (
              select from job_invitation asked
              where asked.job_id = :job and asked.provider_id = p.provider_id and asked.standing
            )
            """)
        .with("job", job.id().value())
        .containing(text, "p.display_name")
        .order("lower(p.display_name), p.provider_id", limit)
        .list(em, Cards::card);
  }

  static ProviderCard card(Columns row) {
    return new ProviderCard(
        row.id("provider_id"),
        row.text("display_name"),
        row.text("bio"),
        rating(row.count("rating_sum"), row.count("rating_count")),
        row.count("jobs_completed"),
        row.text("city"),
        row.text("state"));
  }

  /** To a hundredth; without reviews there is none (SS-89). */
  static Rating rating(int sum, int count) {
    return new Rating(
        count == 0 ? Optional.empty() : Optional.of(Math.round(100.0 * sum / count) / 100.0),
        count);
  }
}
