package org.skillstreams.persistence.routing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.routing.DecisionView;
import org.skillstreams.application.routing.DecisionView.CandidateView;
import org.skillstreams.application.routing.DecisionView.Inputs;
import org.skillstreams.application.routing.DecisionView.Person;

/**
 * The decisions of a job as operators see them: one query for the decisions, one for all
 * candidates.
 */
final class DecisionLists {

  private static final String DECISIONS =
      """
      select d.id, d.decided_at, d.zip, d.latitude, d.longitude, d.considered, d.bound_tier,
             d.bound_score, d.chosen, w.version, w.rating, w.jobs, w.response, w.distance, w.recency
      from routing_decision d join routing_weights w on w.version = d.weights_version
      where d.job_id = ?
      order by d.id desc
      """;

  private static final String CANDIDATES =
      """
      select c.*, person.name
      from routing_decision d
      join routing_decision_candidate c on c.decision_id = d.id
      join account_person person on person.id = c.provider_id
      where d.job_id = ?
      order by c.decision_id, c.rank
      """;

  private final Connection connection;

  DecisionLists(Connection connection) {
    this.connection = connection;
  }

  List<DecisionView> ofJob(UUID job) throws SQLException {
    var candidates = candidates(job);
    try (var query = connection.prepareStatement(DECISIONS)) {
      query.setObject(1, job);
      try (var rows = query.executeQuery()) {
        var decisions = new ArrayList<DecisionView>();
        while (rows.next()) {
          decisions.add(decision(rows, candidates));
        }
        return decisions;
      }
    }
  }

  private Map<UUID, List<CandidateView>> candidates(UUID job) throws SQLException {
    try (var query = connection.prepareStatement(CANDIDATES)) {
      query.setObject(1, job);
      try (var rows = query.executeQuery()) {
        var candidates = new HashMap<UUID, List<CandidateView>>();
        while (rows.next()) {
          var decision = rows.getObject("decision_id", UUID.class);
          candidates.computeIfAbsent(decision, _ -> new ArrayList<>()).add(candidate(rows));
        }
        return candidates;
      }
    }
  }

  private static DecisionView decision(ResultSet row, Map<UUID, List<CandidateView>> candidates)
      throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new DecisionView(
        id,
        Columns.instant(row, "decided_at"),
        row.getInt("version"),
        Columns.weights(row),
        row.getString("zip"),
        row.getDouble("latitude"),
        row.getDouble("longitude"),
        row.getInt("considered"),
        Columns.score(row, "bound_score"),
        Optional.ofNullable(row.getString("bound_tier")),
        Arrays.asList((UUID[]) row.getArray("chosen").getArray()),
        candidates.getOrDefault(id, List.of()));
  }

  private static CandidateView candidate(ResultSet row) throws SQLException {
    var record = Columns.record(row);
    return new CandidateView(
        new Person(row.getObject("provider_id", UUID.class), row.getString("name")),
        row.getString("tier"),
        row.getDouble("distance_miles"),
        row.getString("zip"),
        row.getDouble("latitude"),
        row.getDouble("longitude"),
        new Inputs(
            record.ratingSum(),
            record.ratingCount(),
            record.jobsCompleted(),
            record.invited(),
            record.answered(),
            record.lastActiveAt()),
        Columns.parts(row),
        row.getDouble("score"),
        row.getInt("rank"));
  }
}
