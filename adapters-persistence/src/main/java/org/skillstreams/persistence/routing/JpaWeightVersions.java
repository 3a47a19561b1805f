package org.skillstreams.persistence.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.Session;
import org.skillstreams.application.routing.WeightVersions;
import org.skillstreams.domain.routing.Weights;

/**
 * Weights in their table, guarded by an advisory lock: many may rely on the current ones, one may
 * replace them. So no search ever compares a score by one version with qualities stored by another.
 */
@Dependent
public class JpaWeightVersions implements WeightVersions {

  private static final String CURRENT =
      "select version, rating, jobs, response, distance, recency from routing_current_weights(?)";

  private static final String ADD =
      """
      insert into routing_weights (version, rating, jobs, response, distance, recency)
      values (?1, ?2, ?3, ?4, ?5, ?6)
      """;

  private static final String RECOMPUTE =
      """
      update routing_candidate c
      set quality = ?1 * p.rating_part + ?2 * p.jobs_part + ?3 * p.response_part
      from routing_provider p
      where p.provider_id = c.provider_id
      """;

  private final EntityManager em;

  @Inject
  public JpaWeightVersions(EntityManager em) {
    this.em = em;
  }

  @Override
  public Weights current() {
    return em.unwrap(Session.class).doReturningWork(connection -> read(connection, false));
  }

  @Override
  public Weights lock() {
    return em.unwrap(Session.class).doReturningWork(connection -> read(connection, true));
  }

  private static Weights read(Connection connection, boolean alone) throws SQLException {
    try (var query = connection.prepareStatement(CURRENT)) {
      query.setBoolean(1, alone);
      try (var rows = query.executeQuery()) {
        rows.next();
        return Columns.weights(rows);
      }
    }
  }

  @Override
  public void add(Weights weights) {
    em.createNativeQuery(ADD)
        .setParameter(1, weights.version())
        .setParameter(2, weights.rating())
        .setParameter(3, weights.jobs())
        .setParameter(4, weights.response())
        .setParameter(5, weights.distance())
        .setParameter(6, weights.recency())
        .executeUpdate();
    em.createNativeQuery(RECOMPUTE)
        .setParameter(1, weights.rating())
        .setParameter(2, weights.jobs())
        .setParameter(3, weights.response())
        .executeUpdate();
  }
}
