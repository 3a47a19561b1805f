package org.skillstreams.persistence.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillstreams.persistence.shared.TestDatabase;

/** Decisions, their candidates and versions of weights are added, never changed (I3). */
@Tag("BY-01")
class DecisionRowsIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final RoutingDatabase ROUTING = RoutingDatabase.on(database);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update routing_decision set zip = '00000'",
        "delete from routing_decision",
        "truncate routing_decision cascade",
        "update routing_decision_candidate set score = 1",
        "delete from routing_decision_candidate",
        "truncate routing_decision_candidate",
        "update routing_weights set rating = 0",
        "delete from routing_weights"
      })
  void nobodyChangesThem(String change) {
    assertThatThrownBy(() -> asApplication(change))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> ROUTING.execute(change)).hasMessageContaining("never changed");
  }

  private static void asApplication(String sql) throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      assertThat(statement.execute(sql)).isFalse();
    }
  }
}
