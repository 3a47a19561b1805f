package org.skillstreams.persistence.routing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.routing.Outcome;
import org.skillstreams.application.routing.Outcome.Mine;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.routing.Place;
import org.skillstreams.domain.routing.ServiceProfile;
import org.skillstreams.domain.shared.Refusal;

/**
 * What decisions meant for one provider. Three indexes lead to them: the provider's own
 * evaluations, decisions in the regions around, and decisions about ZIP codes that the provider
 * named; of each only as many as a page holds.
 */
final class OutcomeList {

  private static final String SQL =
      """
      with mine as (
        select decision_id as id
        from routing_decision_candidate
        where provider_id = ?::uuid and decision_id < ?::uuid
        order by decision_id desc
        limit ?
      ), around as (
        select d.id
        from unnest(?::text[]) as offered (category)
        cross join unnest(?::text[]) as wanted (region)
        cross join lateral (
          select id
          from routing_decision
          where category_id = offered.category and region = wanted.region and id < ?::uuid
            and bound_score is not null
            and routing_miles(latitude, longitude, ?, ?) <= ?
          order by id desc
          limit ?) d
      ), named as (
        select d.id
        from unnest(?::text[], ?::text[]) as area (category, zip)
        cross join lateral (
          select id
          from routing_decision
          where category_id = area.category and left(zip, 5) = area.zip and id < ?::uuid
            and bound_score is not null
          order by id desc
          limit ?) d
      )
      select d.id, d.category_id, d.zip, d.decided_at, d.considered, d.bound_score, d.cutoff_tier,
             d.cutoff_score, me.id = any (d.chosen) as chosen, c.rank, c.tier, c.score,
             c.rating_part, c.jobs_part, c.response_part, c.distance_part, c.recency_part
      from (select id from mine union select id from around union select id from named) known
      join routing_decision d on d.id = known.id
      cross join (select ?::uuid as id) me
      left join routing_decision_candidate c on c.provider_id = me.id and c.decision_id = d.id
      where me.id <> all (d.excluded)
      order by d.id desc
      limit ?
      """;

  private static final String AFTER_ALL = "ffffffff-ffff-ffff-ffff-ffffffffffff";

  private final Connection connection;

  OutcomeList(Connection connection) {
    this.connection = connection;
  }

  /** One more than the page holds, where there are more. */
  List<Outcome> of(ServiceProfile profile, PageRequest page) throws SQLException {
    try (var query = connection.prepareStatement(SQL)) {
      int number = 0;
      for (var parameter : parameters(profile, page)) {
        query.setObject(++number, parameter);
      }
      try (var rows = query.executeQuery()) {
        var outcomes = new ArrayList<Outcome>();
        while (rows.next()) {
          outcomes.add(outcome(rows));
        }
        return outcomes;
      }
    }
  }

  private List<Object> parameters(ServiceProfile profile, PageRequest page) throws SQLException {
    var provider = profile.provider().value();
    var before = before(page);
    int most = page.limit() + 1;
    var areas = List.copyOf(profile.areas());
    return List.of(
        provider,
        before,
        most,
        texts(profile.categories().stream().map(CategoryId::value).toList()),
        texts(Place.regionsAround(profile.home()).stream().map(Place::value).toList()),
        before,
        profile.home().latitude(),
        profile.home().longitude(),
        profile.radiusMiles(),
        most,
        texts(areas.stream().map(area -> area.category().value()).toList()),
        texts(areas.stream().map(area -> area.zip().base().value()).toList()),
        before,
        most,
        provider,
        most);
  }

  private static UUID before(PageRequest page) {
    try {
      return UUID.fromString(page.after().orElse(AFTER_ALL));
    } catch (IllegalArgumentException notACursor) {
      throw Refusal.invalid("cursor", "format", "Use the cursor that the last page ended with.");
    }
  }

  private java.sql.Array texts(List<String> values) throws SQLException {
    return connection.createArrayOf("text", values.toArray());
  }

  private static Outcome outcome(ResultSet row) throws SQLException {
    var score = Columns.score(row, "score");
    return new Outcome(
        row.getObject("id", UUID.class),
        row.getString("category_id"),
        row.getString("zip"),
        Columns.instant(row, "decided_at"),
        Optional.ofNullable(row.getObject("rank", Integer.class)),
        row.getInt("considered"),
        row.getBoolean("chosen"),
        score.isEmpty() ? Optional.empty() : Optional.of(mine(row)),
        score.isEmpty() ? Columns.score(row, "bound_score") : Optional.empty(),
        Columns.score(row, "cutoff_score"),
        Optional.ofNullable(row.getString("cutoff_tier")));
  }

  private static Mine mine(ResultSet row) throws SQLException {
    return new Mine(row.getString("tier"), row.getDouble("score"), Columns.parts(row));
  }
}
