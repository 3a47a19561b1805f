package org.skillstreams.persistence.job;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.Session;

/**
 * A query put together from pieces that all stand in the source; what people sent travels as
 * parameters only.
 */
final class Select {

  private final String from;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private String tail = "";
  private String head = "";
  private String foot = "";

  /** Begins with everything up to the conditions. */
  Select(String from) {
    this.from = from;
  }

  Select where(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Adds a condition, which names the parameter, only where there is a value. */
  Select where(Optional<?> value, String condition, String parameter) {
    value.ifPresent(v -> where(condition).with(parameter, v));
    return this;
  }

  /** All words must occur in the column. */
  Select containing(Optional<String> text, String column) {
    text.filter(t -> !t.isBlank())
        .map(Like::words)
        .orElse(List.of())
        .forEach(pattern -> {
          var parameter = "word" + parameters.size();
          where(column + " ilike :" + parameter).with(parameter, pattern);
        });
    return this;
  }

  /** Goes on behind the cursor: {@code keys} are a moment and an id, compared as {@code than}. */
  Select behind(Optional<Cursor> cursor, String keys, String than) {
    cursor.ifPresent(last ->
        where("(" + keys + ") " + than + " (:lastAt, :lastId)")
            .with("lastAt", last.at())
            .with("lastId", last.id()));
    return this;
  }

  Select with(String parameter, Object value) {
    parameters.put(parameter, value);
    return this;
  }

  /** Ends with the order and how many rows are wanted. */
  Select order(String by, int limit) {
    tail = " order by " + by + " limit :rows";
    return with("rows", limit);
  }

  /** Ends with the order of all rows. */
  Select order(String by) {
    tail = " order by " + by;
    return this;
  }

  /**
   * Joins what belongs to the rows only once they are chosen: the rows become a table between the
   * two pieces.
   */
  Select then(String before, String after) {
    head = before + " (";
    foot = ") " + after;
    return this;
  }

  <T> List<T> list(EntityManager em, Function<Columns, T> read) {
    var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    var sql = head + from + where + tail + foot;
    var query = em.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
    parameters.forEach(query::setParameter);
    return query.getResultList().stream().map(Columns::new).map(read).toList();
  }

  <T> T one(EntityManager em, Function<Columns, T> read) {
    return list(em, read).getFirst();
  }
}
