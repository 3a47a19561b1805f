package org.skillstreams.persistence.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.routing.Candidates;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.routing.Candidate;
import org.skillstreams.domain.routing.Probe;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Zip;

/**
 * Candidates from the index on category, place and quality: one descent for each place, then only
 * the rows wanted, then each provider by primary key. The laterals leave the planner no other way,
 * whatever its statistics say. Plain JDBC, since a request's answer waits for this query and
 * nothing here is an entity.
 */
@Dependent
public class JpaCandidates implements Candidates {

  static final String SQL =
      """
      select probe.number, p.provider_id, p.zip, p.latitude, p.longitude, p.radius_miles,
             p.rating_sum, p.rating_count, p.jobs_completed, p.invited, p.answered, p.last_active_at
      from unnest(?::text[], ?::float8[]) with ordinality as probe (place, least, number)
      cross join lateral (
        select provider_id
        from routing_candidate
        where category_id = ? and place = probe.place and eligible
          and quality >= probe.least and provider_id <> all (?::uuid[])
        order by quality desc
        limit ?
      ) best
      cross join lateral (
        select * from routing_provider where provider_id = best.provider_id limit 1
      ) p
      """;

  private final EntityManager em;

  @Inject
  public JpaCandidates(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Candidate> best(
      CategoryId category, Collection<Probe> probes, Set<PersonId> excluded, int most) {
    var asked = List.copyOf(probes);
    return em.unwrap(Session.class)
        .doReturningWork(connection -> read(connection, category, asked, excluded, most));
  }

  private static List<Candidate> read(
      Connection connection,
      CategoryId category,
      List<Probe> probes,
      Set<PersonId> excluded,
      int most)
      throws SQLException {
    try (var query = connection.prepareStatement(SQL)) {
      query.setArray(1, connection.createArrayOf("text", places(probes)));
      query.setArray(2, connection.createArrayOf("float8", leastQualities(probes)));
      query.setString(3, category.value());
      query.setArray(4, connection.createArrayOf("uuid", ids(excluded)));
      query.setObject(5, most == ALL ? null : most, Types.INTEGER);
      try (var rows = query.executeQuery()) {
        var found = new ArrayList<Candidate>();
        while (rows.next()) {
          found.add(candidate(rows, probes.get(rows.getInt(1) - 1)));
        }
        return found;
      }
    }
  }

  private static Candidate candidate(ResultSet row, Probe probe) throws SQLException {
    return new Candidate(
        probe,
        new PersonId(row.getObject(2, UUID.class)),
        new Zip(row.getString(3)),
        new GeoPoint(row.getDouble(4), row.getDouble(5)),
        row.getInt(6),
        Columns.record(row));
  }

  private static String[] places(List<Probe> probes) {
    return probes.stream().map(probe -> probe.place().value()).toArray(String[]::new);
  }

  private static Double[] leastQualities(List<Probe> probes) {
    return probes.stream().map(Probe::leastQuality).toArray(Double[]::new);
  }

  private static UUID[] ids(Set<PersonId> people) {
    return people.stream().map(PersonId::value).toArray(UUID[]::new);
  }
}
