package org.skillstreams.persistence.routing;

import java.sql.SQLException;
import java.util.UUID;
import org.skillstreams.application.routing.ProviderLanes;
import org.skillstreams.application.routing.Router;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.application.shared.SequentialIds;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.persistence.shared.TestDatabase;

/** Routing on PostgreSQL, wired by hand, and what else its rows refer to. */
record RoutingDatabase(
    TestDatabase database,
    JpaWeightVersions weights,
    JpaRoutedProviders providers,
    JpaCandidates candidates,
    JpaDecisions decisions,
    JpaDecisionViews views,
    Router router) {

  static RoutingDatabase on(TestDatabase database) {
    var em = database.entityManager();
    var weights = new JpaWeightVersions(em);
    var providers = new JpaRoutedProviders(em, weights);
    var candidates = new JpaCandidates(em);
    var decisions = new JpaDecisions(em);
    Ids ids = new SequentialIds();
    return new RoutingDatabase(
        database,
        weights,
        providers,
        candidates,
        decisions,
        new JpaDecisionViews(em, providers),
        new Router(candidates, weights, decisions, ids));
  }

  ProviderLanes lanes(Clock clock) {
    return new ProviderLanes(providers, clock);
  }

  PersonId somebody(String name) {
    var id = UUID.randomUUID();
    execute(
        """
        insert into account_person (id, name, email, role, password_hash, status, joined_at)
        values ('%s', '%s', '%s@example.org', 'provider', 'none', 'active', now())
        """
            .formatted(id, name, id));
    return new PersonId(id);
  }

  CategoryId category(String slug) {
    execute(
        """
        insert into catalog_category (id, name, description, icon, model, active, version)
        values ('%s', '%s', '', 'broom', 'lead', true, 1)
        on conflict do nothing
        """
            .formatted(slug, slug));
    return new CategoryId(slug);
  }

  /** Runs a statement as the owner of the schema. */
  void execute(String sql) {
    try (var connection = database.ownerDataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
