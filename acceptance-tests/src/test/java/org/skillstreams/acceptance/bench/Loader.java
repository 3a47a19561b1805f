package org.skillstreams.acceptance.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.routing.RoutedProvider;
import org.skillstreams.domain.routing.Scoring;
import org.skillstreams.domain.routing.Weights;

/** Fills routing's tables by COPY, as the owner and without the people behind the providers. */
final class Loader {

  private static final int BATCH = 20_000;

  private static final String PROVIDERS =
      """
      copy routing_provider (provider_id, zip, latitude, longitude, radius_miles, categories, areas,
        capacity, active, open_claims, rating_sum, rating_count, jobs_completed, invited, answered,
        last_active_at, rating_part, jobs_part, response_part) from stdin
      """;

  private static final String CANDIDATES =
      "copy routing_candidate (provider_id, category_id, place, quality, eligible) from stdin";

  private final DataSource owner;

  Loader(DataSource owner) {
    this.owner = owner;
  }

  /** Adds categories, as decisions must name one that exists. */
  void categories(List<CategoryId> categories) throws SQLException {
    try (var connection = owner.getConnection()) {
      for (var category : categories) {
        execute(
            connection,
            """
            insert into catalog_category (id, name, description, icon, model, active, version)
            values ('%s', '%s', '', 'star', 'lead', true, 1)
            """
                .formatted(category, category));
      }
    }
  }

  /** Adds the providers and leaves the database as autovacuum would in time. */
  void add(List<RoutedProvider> providers) throws SQLException, IOException {
    try (var connection = owner.getConnection()) {
      execute(connection, "set session_replication_role = replica");
      var index = definition(connection);
      execute(connection, "drop index routing_candidate_best");
      copy(connection, PROVIDERS, providers, Loader::provider);
      copy(connection, CANDIDATES, providers, Loader::candidates);
      execute(connection, index);
      execute(connection, "vacuum (analyze) routing_provider");
      execute(connection, "vacuum (analyze) routing_candidate");
      execute(connection, "checkpoint");
    }
  }

  private static String definition(Connection connection) throws SQLException {
    var query = "select indexdef from pg_indexes where indexname = 'routing_candidate_best'";
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void copy(
      Connection connection,
      String sql,
      List<RoutedProvider> providers,
      BiConsumer<RoutedProvider, StringBuilder> write)
      throws SQLException, IOException {
    var copy = connection.unwrap(PGConnection.class).getCopyAPI();
    for (int from = 0; from < providers.size(); from += BATCH) {
      var rows = new StringBuilder();
      providers
          .subList(from, Math.min(providers.size(), from + BATCH))
          .forEach(provider -> write.accept(provider, rows));
      copy.copyIn(sql, new StringReader(rows.toString()));
    }
  }

  private static void provider(RoutedProvider provider, StringBuilder rows) {
    var profile = provider.profile();
    var record = provider.record();
    line(
        rows,
        profile.provider(),
        profile.zip(),
        profile.home().latitude(),
        profile.home().longitude(),
        profile.radiusMiles(),
        array(profile.categories().stream().map(CategoryId::value).toList()),
        array(profile.areas().stream().map(area -> area.category() + "/" + area.zip()).toList()),
        profile.capacity(),
        profile.active(),
        provider.openClaims(),
        record.ratingSum(),
        record.ratingCount(),
        record.jobsCompleted(),
        record.invited(),
        record.answered(),
        record.lastActiveAt(),
        Scoring.rating(record),
        Scoring.jobs(record),
        Scoring.response(record));
  }

  private static void candidates(RoutedProvider provider, StringBuilder rows) {
    var id = provider.profile().provider();
    double quality = Scoring.quality(provider.record(), Weights.STANDARD);
    for (var category : provider.profile().categories()) {
      for (var place : provider.places(category)) {
        line(rows, id, category, place, quality, provider.eligible());
      }
    }
  }

  private static String array(List<String> values) {
    return values.stream().collect(Collectors.joining(",", "{", "}"));
  }

  private static void line(StringBuilder rows, Object... values) {
    for (int i = 0; i < values.length; i++) {
      rows.append(i == 0 ? "" : "\t").append(values[i]);
    }
    rows.append('\n');
  }
}
