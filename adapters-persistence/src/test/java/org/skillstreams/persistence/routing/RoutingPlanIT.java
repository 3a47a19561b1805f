package org.skillstreams.persistence.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.persistence.shared.TestDatabase;

/** The candidate query's cost must not depend on what the planner happens to know. */
@Tag("SS-37")
class RoutingPlanIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final RoutingDatabase ROUTING = RoutingDatabase.on(database);

  private static final String MANY =
      """
      set session_replication_role = replica;
      insert into routing_provider
      select gen_random_uuid(), '97201', 45, -122, 25, '{}', '{}', 1, true, 0, 0, 0, 0, 0, 0, now(), 0, 0, 0
      from generate_series(1, 20000);
      insert into routing_candidate
      select provider_id, 'cleaning', '@25/1/' || (row_number() over ()) % %d, random(), true
      from routing_provider;
      """;

  @Test
  void isTheSameBeforeAndAfterStatisticsWereGatheredAndInACrowd() throws SQLException {
    ROUTING.execute(MANY.formatted(3000));
    assertThat(plan()).satisfies(RoutingPlanIT::usesTheIndexes);

    ROUTING.execute("analyze routing_provider; analyze routing_candidate");
    assertThat(plan()).satisfies(RoutingPlanIT::usesTheIndexes);

    ROUTING.execute("delete from routing_candidate; delete from routing_provider");
    ROUTING.execute(MANY.formatted(2));
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
    var sql = numbered(JpaCandidates.SQL);
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("explain (generic_plan) " + sql)) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
      return String.join("\n", lines);
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
