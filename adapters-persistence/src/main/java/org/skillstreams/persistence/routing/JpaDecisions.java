package org.skillstreams.persistence.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.routing.Decisions;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.routing.CandidateInputs;
import org.skillstreams.domain.routing.Considered;
import org.skillstreams.domain.routing.Decision;
import org.skillstreams.domain.routing.MatchTier;
import org.skillstreams.domain.routing.RoutingRefusal;
import org.skillstreams.domain.routing.Score;
import org.skillstreams.domain.routing.Weights;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.domain.shared.Zip;

/**
 * Decisions in a row each, their candidates below them. All candidates go in with one statement,
 * column by column.
 */
@Dependent
public class JpaDecisions implements Decisions {

  private static final String ADD =
      "insert into routing_decision_candidate (decision_id, %s) select ?, * from unnest(%s)"
          .formatted(
              ConsideredColumn.list(ConsideredColumn::column),
              ConsideredColumn.list(column -> "?::" + column.type() + "[]"));

  private static final String READ =
      "select %s from routing_decision_candidate where decision_id = ? order by rank"
          .formatted(ConsideredColumn.list(ConsideredColumn::column));

  private static final String WEIGHTS =
      "select version, rating, jobs, response, distance, recency from routing_weights where version = ?";

  private final EntityManager em;

  @Inject
  public JpaDecisions(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Decision decision) {
    em.persist(DecisionRow.of(decision));
    em.flush();
    em.unwrap(Session.class).doWork(connection -> add(connection, decision));
  }

  @Override
  public Decision get(UUID id) {
    var row =
        Optional.ofNullable(em.find(DecisionRow.class, id))
            .orElseThrow(() -> new Refusal(RoutingRefusal.NO_SUCH_DECISION));
    var session = em.unwrap(Session.class);
    var weights = session.doReturningWork(connection -> weights(connection, row.weightsVersion()));
    return row.toDecision(weights, session.doReturningWork(connection -> read(connection, id)));
  }

  private static void add(Connection connection, Decision decision) throws SQLException {
    try (var insert = connection.prepareStatement(ADD)) {
      int parameter = 1;
      insert.setObject(parameter, decision.id());
      for (var column : ConsideredColumn.values()) {
        var values = column.values(decision.considered());
        insert.setArray(++parameter, connection.createArrayOf(column.type(), values));
      }
      insert.executeUpdate();
    }
  }

  private static Weights weights(Connection connection, int version) throws SQLException {
    try (var query = connection.prepareStatement(WEIGHTS)) {
      query.setInt(1, version);
      try (var rows = query.executeQuery()) {
        rows.next();
        return Columns.weights(rows);
      }
    }
  }

  private static List<Considered> read(Connection connection, UUID decision) throws SQLException {
    try (var query = connection.prepareStatement(READ)) {
      query.setObject(1, decision);
      try (var rows = query.executeQuery()) {
        var candidates = new ArrayList<Considered>();
        while (rows.next()) {
          candidates.add(considered(rows));
        }
        return candidates;
      }
    }
  }

  private static Considered considered(ResultSet row) throws SQLException {
    var tier = MatchTier.of(row.getString("tier"));
    return new Considered(
        new PersonId(row.getObject("provider_id", UUID.class)),
        new Zip(row.getString("zip")),
        new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude")),
        new CandidateInputs(tier, row.getDouble("distance_miles"), Columns.record(row)),
        new Score(Columns.parts(row), row.getDouble("score")),
        row.getInt("rank"));
  }
}
