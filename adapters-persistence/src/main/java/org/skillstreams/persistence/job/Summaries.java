package org.skillstreams.persistence.job;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.skillstreams.application.job.JobTab;
import org.skillstreams.application.job.SeekerSummary;
import org.skillstreams.application.job.SeekerSummary.Month;
import org.skillstreams.application.job.SeekerSummary.TopProvider;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobStage;

/** A seeker's dashboard in three statements. Months are those of UTC. */
final class Summaries {

  private static final int MONTHS = 12;
  private static final int MOST_PROVIDERS = 5;

  private static final String STAGES =
      "select stage, count(*) as jobs from job where seeker_id = :seeker group by stage";

  private static final String SPENDING =
      """
      select to_char(j.completed_at at time zone 'UTC', 'YYYY-MM') as month,
        sum((q.min + q.max) / 2) as total
      from job j join job_quote q on q.id = j.agreed_quote_id
      where j.seeker_id = :seeker and j.completed_at >= :since
      group by 1
      """;

  private static final String PROVIDERS =
      """
      select p.provider_id, p.display_name, count(*) as jobs,
        coalesce(record.rating_sum, 0) as rating_sum,
        coalesce(record.rating_count, 0) as rating_count
      from job j
      join job_claim c on c.id = j.agreed_claim_id
      join account_provider p on p.provider_id = c.provider_id
      left join routing_provider record on record.provider_id = p.provider_id
      where j.seeker_id = :seeker and j.completed_at is not null
      group by p.provider_id, p.display_name, record.rating_sum, record.rating_count
      """;

  private static final String BEST_FIRST =
      """
      1.0 * record.rating_sum / nullif(record.rating_count, 0) desc nulls last,
      jobs desc, p.provider_id
      """;

  private final EntityManager em;

  Summaries(EntityManager em) {
    this.em = em;
  }

  SeekerSummary of(PersonId seeker, Instant now) {
    var counts =
        new Select(STAGES)
            .with("seeker", seeker.value())
            .list(
                em,
                row -> Map.entry(Words.read(JobStage.class, row.text("stage")), row.count("jobs")));
    return new SeekerSummary(
        in(JobTab.ACTIVE, counts),
        in(JobTab.COMPLETED, counts),
        in(JobTab.CLOSED, counts),
        spending(seeker, YearMonth.from(now.atZone(ZoneOffset.UTC))),
        topProviders(seeker));
  }

  private static int in(JobTab tab, List<Map.Entry<JobStage, Integer>> counts) {
    return counts.stream()
        .filter(entry -> tab.stages().contains(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private List<Month> spending(PersonId seeker, YearMonth last) {
    var first = last.minusMonths(MONTHS - 1);
    var totals =
        new Select(SPENDING)
                .with("seeker", seeker.value())
                .with("since", first.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .list(em, row -> Map.entry(row.text("month"), row.amount("total")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return IntStream.range(0, MONTHS)
        .mapToObj(i -> first.plusMonths(i).toString())
        .map(month -> new Month(month, totals.getOrDefault(month, 0L)))
        .toList();
  }

  private List<TopProvider> topProviders(PersonId seeker) {
    return new Select(PROVIDERS)
        .with("seeker", seeker.value())
        .order(BEST_FIRST, MOST_PROVIDERS)
        .list(
            em,
            row ->
                new TopProvider(
                    row.id("provider_id"),
                    row.text("display_name"),
                    Cards.rating(row.count("rating_sum"), row.count("rating_count")),
                    row.count("jobs")));
  }
}
