package org.skillstreams.acceptance.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sweep of a running server, which nobody asked for. */
@Tag("B1")
class SweepIT {

  private static final Duration A_MINUTE_AND_SOME = Duration.ofSeconds(100);
  private static final String STEPS = "select stepname, exitstatus from batch.stepthreadexecution";

  @Test
  void itRunsByItselfAndItsRunStandsInTheDatabase() {
    await()
        .atMost(A_MINUTE_AND_SOME)
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(() -> assertThat(steps()).containsKeys("sweep", "housekeeping"));

    await().untilAsserted(() -> assertThat(steps()).containsEntry("housekeeping", "done"));
    assertThat(steps().get("sweep")).startsWith("passed ").endsWith(" failed 0");
  }

  private static Map<String, String> steps() {
    var steps = new HashMap<String, String>();
    try (var connection = Server.running().database().dataSource().getConnection();
        var rows = connection.createStatement().executeQuery(STEPS)) {
      while (rows.next()) {
        steps.put(rows.getString(1), rows.getString(2));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return steps;
  }
}
