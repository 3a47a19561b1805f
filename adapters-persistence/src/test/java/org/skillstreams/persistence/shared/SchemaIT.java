package org.skillstreams.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SchemaIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  @Test
  void everyRowClassFitsTheMigratedSchema() {
    try (var unit = StandaloneUnit.open(database.dataSource())) {
      assertThat(unit.getMetamodel().getEntities()).isNotEmpty();
    }
  }

  @Test
  void aRowThatDoesNotFitStopsTheStart() throws SQLException {
    try (var spoiled = TestDatabase.fresh()) {
      execute(spoiled, "alter table shared_outbox rename column payload to content");

      assertThatThrownBy(() -> StandaloneUnit.open(spoiled.dataSource()))
          .hasStackTraceContaining("missing column [payload] in table [shared_outbox]");
    }
  }

  @Test
  void theApplicationsRoleOwnsNothing() throws SQLException {
    var owned =
        "select count(*) from pg_class where relowner = 'skillstreams_app'::regrole"
            + " or pg_has_role('skillstreams_app', relowner, 'usage')";
    try (var connection = database.dataSource().getConnection();
        var rows = connection.createStatement().executeQuery(owned)) {
      rows.next();

      assertThat(rows.getInt(1)).isZero();
    }
  }

  @Test
  void theApplicationsRoleCannotMakeTables() {
    assertThatThrownBy(
            () -> {
              try (var connection = database.dataSource().getConnection();
                  var statement = connection.createStatement()) {
                statement.execute("create table mine (id uuid)");
              }
            })
        .hasMessageContaining("permission denied for schema public");
  }

  private static void execute(TestDatabase database, String sql) throws SQLException {
    try (var connection = database.ownerDataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
