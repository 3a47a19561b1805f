package org.skillstreams.persistence.job;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.skillstreams.application.job.JobParts.CategoryName;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;

/**
 * What a job is seen with and does not hold itself.
 *
 * @param distanceMiles from the reading provider's base
 * @param now platform time
 */
record Surroundings(
    CategoryName category,
    String seeker,
    String city,
    String state,
    Optional<Double> distanceMiles,
    Instant now) {

  private static final String AROUND =
      """
      select category.id as category_id, category.name as category_name, seeker.name as seeker_name,
        coalesce(area.city, '') as city, coalesce(area.state, '') as state,
        area.latitude, area.longitude, platform_now() as now,
        base.latitude as base_latitude, base.longitude as base_longitude
      from catalog_category category
      cross join account_person seeker
      left join catalog_zip area on area.zip = :zip
      left join account_provider me on me.provider_id = :reader
      left join catalog_zip base on base.zip = left(me.zip, 5)
      """;

  static Surroundings of(EntityManager em, Job job, PersonId reader) {
    return new Select(AROUND)
        .where("category.id = :category and seeker.id = :seeker")
        .with("category", job.request().category().value())
        .with("seeker", job.seeker().value())
        .with("zip", job.request().zip().base().value())
        .with("reader", reader.value())
        .one(
            em,
            row ->
                new Surroundings(
                    JobColumns.category(row),
                    row.text("seeker_name"),
                    row.text("city"),
                    row.text("state"),
                    LeadColumns.distanceMiles(row),
                    row.at("now")));
  }
}
