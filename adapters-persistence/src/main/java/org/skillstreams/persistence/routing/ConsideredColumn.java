package org.skillstreams.persistence.routing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skillstreams.domain.routing.Considered;

/**
 * The columns of routing_decision_candidate after its decision, in the order they are written and
 * read.
 */
enum ConsideredColumn {
  RANK("int4", Considered::rank),
  PROVIDER_ID("uuid", one -> one.provider().value()),
  ZIP("text", one -> one.zip().value()),
  LATITUDE("float8", one -> one.home().latitude()),
  LONGITUDE("float8", one -> one.home().longitude()),
  TIER("text", one -> one.inputs().tier().key()),
  DISTANCE_MILES("float8", one -> one.inputs().distanceMiles()),
  RATING_SUM("int4", one -> one.inputs().record().ratingSum()),
  RATING_COUNT("int4", one -> one.inputs().record().ratingCount()),
  JOBS_COMPLETED("int4", one -> one.inputs().record().jobsCompleted()),
  INVITED("int4", one -> one.inputs().record().invited()),
  ANSWERED("int4", one -> one.inputs().record().answered()),
  LAST_ACTIVE_AT("timestamptz", one -> one.inputs().record().lastActiveAt().toString()),
  RATING_PART("float8", one -> one.score().parts().rating()),
  JOBS_PART("float8", one -> one.score().parts().jobs()),
  RESPONSE_PART("float8", one -> one.score().parts().response()),
  DISTANCE_PART("float8", one -> one.score().parts().distance()),
  RECENCY_PART("float8", one -> one.score().parts().recency()),
  SCORE("float8", one -> one.score().total());

  private final String type;

  @SuppressWarnings("ImmutableEnumChecker") // stateless
  private final Function<Considered, Object> value;

  ConsideredColumn(String type, Function<Considered, Object> value) {
    this.type = type;
    this.value = value;
  }

  /** The column's type in PostgreSQL. */
  String type() {
    return type;
  }

  /** The column's values, one for each candidate. */
  Object[] values(List<Considered> candidates) {
    return candidates.stream().map(value).toArray();
  }

  String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All columns, comma separated, each in the given form. */
  static String list(Function<ConsideredColumn, String> form) {
    return Arrays.stream(values()).map(form).collect(Collectors.joining(", "));
  }
}
