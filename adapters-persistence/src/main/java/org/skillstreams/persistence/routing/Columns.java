package org.skillstreams.persistence.routing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.skillstreams.domain.routing.Parts;
import org.skillstreams.domain.routing.TrackRecord;
import org.skillstreams.domain.routing.Weights;

/** Values that several of routing's tables keep in columns of the same names. */
final class Columns {

  private Columns() {}

  static TrackRecord record(ResultSet row) throws SQLException {
    return new TrackRecord(
        row.getInt("rating_sum"),
        row.getInt("rating_count"),
        row.getInt("jobs_completed"),
        row.getInt("invited"),
        row.getInt("answered"),
        instant(row, "last_active_at"));
  }

  static Parts parts(ResultSet row) throws SQLException {
    return new Parts(
        row.getDouble("rating_part"),
        row.getDouble("jobs_part"),
        row.getDouble("response_part"),
        row.getDouble("distance_part"),
        row.getDouble("recency_part"));
  }

  static Weights weights(ResultSet row) throws SQLException {
    return new Weights(
        row.getInt("version"),
        row.getDouble("rating"),
        row.getDouble("jobs"),
        row.getDouble("response"),
        row.getDouble("distance"),
        row.getDouble("recency"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** A score that need not be there. */
  static Optional<Double> score(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, Double.class));
  }
}
