package org.skillstreams.persistence.job;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.application.job.LeadDetail.Receipt;
import org.skillstreams.application.job.SpendingView;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.persistence.shared.TestDatabase;

/** What jobs and their views refer to in other features: people, categories, two ZIP codes. */
final class JobWorld {

  /** What a lead costs whom no cap holds back. */
  static final Receipt RECEIPT =
      new Receipt(
          3,
          10,
          1,
          2,
          List.of("refund.cancelled"),
          List.of(),
          120,
          new SpendingView(
              Optional.empty(),
              0,
              Optional.empty(),
              ExampleJobs.NOON,
              Optional.empty(),
              Optional.empty(),
              0));

  private final TestDatabase database;

  JobWorld(TestDatabase database) {
    this.database = database;
    execute(
        """
        insert into catalog_zip (zip, city, state, latitude, longitude) values
          ('97201', 'Portland', 'OR', 45.5, -122.69), ('97301', 'Salem', 'OR', 44.94, -123.03)
          on conflict do nothing;
        insert into catalog_category (id, name, description, icon, model, active, version)
          values ('cleaning', 'Cleaning', '', 'sparkles', 'lead', true, 1),
            ('house-cleaning', 'House cleaning', '', 'sparkles', 'lead', true, 1)
          on conflict do nothing;
        """);
  }

  PersonId seeker(String name) {
    return person(name, "seeker");
  }

  PersonId admin(String name) {
    return person(name, "admin");
  }

  /** A provider based in Salem who cleans, with nine stars from two reviews. */
  PersonId provider(String name) {
    var id = person(name, "provider");
    execute(
        """
        insert into account_provider (provider_id, display_name, bio, zip, radius_miles, capacity,
            categories, area_categories, area_zips, accepting, verified, version)
          values ('%1$s', '%2$s', 'Bio of %2$s', '97301', 25, 5, '{cleaning}', '{}', '{}', true, true, 1);
        insert into routing_provider (provider_id, zip, latitude, longitude, radius_miles, categories,
            areas, capacity, active, open_claims, rating_sum, rating_count, jobs_completed, invited,
            answered, last_active_at, rating_part, jobs_part, response_part)
          values ('%1$s', '97301', 44.94, -123.03, 25, '{cleaning}', '{}', 5, true, 0, 9, 2, 7, 0, 0,
            now(), 0, 0, 0);
        """
            .formatted(id, name));
    return id;
  }

  private PersonId person(String name, String role) {
    var id = ExampleJobs.person();
    execute(
        """
        insert into account_person (id, name, email, role, password_hash, status, joined_at)
          values ('%s', '%s', '%s@example.org', '%s', '', 'active', now());
        """
            .formatted(id, name, UUID.randomUUID(), role));
    return id;
  }

  void execute(String sql) {
    try (var connection = database.ownerDataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
