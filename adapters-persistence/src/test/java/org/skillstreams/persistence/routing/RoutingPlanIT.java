package org.skillstreams.persistence.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.persistence.shared.TestDatabase;

/** The candidate query's cost must not depend on what the planner happens to know. */
@Tag("SS-37")
class RoutingPlanIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final RoutingDatabase ROUTING = RoutingDatabase.on(database);

  private static final String PROVIDERS =
      """
      insert into account_person (id, name, email, role, password_hash, status, joined_at)
      select id, 'Anna', id || '@example.org', 'provider', 'none', 'active', now()
      from (select gen_random_uuid() as id from generate_series(1, 20000)) new;
      insert into routing_provider
      select id, '97201', 45, -122, 25, '{}', '{}', 1, true, 0, 0, 0, 0, 0, 0, now(), 0, 0, 0
      from account_person;
      """;

  /** Spreads them over so many cells. */
  private static final String CANDIDATES =
      """
      insert into routing_candidate
      select provider_id, 'cleaning', '@25/1/' || mod(row_number() over (), %d), random(), true
      from routing_provider;
      """;

  @Test
  void isTheSameBeforeAndAfterStatisticsWereGatheredAndInACrowd() throws SQLException {
    ROUTING.category("cleaning");
    ROUTING.execute(PROVIDERS + CANDIDATES.formatted(3000));
    assertThat(plan()).satisfies(RoutingPlanIT::usesTheIndexes);

    ROUTING.execute("analyze routing_provider; analyze routing_candidate");
    assertThat(plan()).satisfies(RoutingPlanIT::usesTheIndexes);

    ROUTING.execute("delete from routing_candidate;" + CANDIDATES.formatted(2));
    ROUTING.execute("analyze routing_provider; analyze routing_candidate");
    assertThat(plan()).satisfies(RoutingPlanIT::usesTheIndexes);
  }

  private static void usesTheIndexes(String plan) {
    assertThat(plan)
        .contains("routing_candidate_best", "routing_provider_pkey")
        .doesNotContain("Seq Scan", "Hash Join", "Merge Join", "Sort");
  }

  /** The plan that serves every call after the first few, whatever the parameters. */
  private static String plan() throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set plan_cache_mode = force_generic_plan");
      statement.execute(
          "prepare best (text[], float8[], text, uuid[], int) as " + numbered(JpaCandidates.SQL));
      try (var rows =
          statement.executeQuery("explain execute best (null, null, null, null, null)")) {
        var lines = new ArrayList<String>();
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
        return String.join("\n", lines);
      } finally {
        statement.execute("deallocate best");
      }
    }
  }

  private static String numbered(String sql) {
    var text = sql;
    for (int number = 1; text.contains("?"); number++) {
      text = text.replaceFirst("\\?", "\\$" + number);
    }
    return text;
  }
}
