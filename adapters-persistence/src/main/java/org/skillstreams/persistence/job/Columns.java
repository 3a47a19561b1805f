package org.skillstreams.persistence.job;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One row of a query's result, read by the names of its columns. */
record Columns(Tuple row) {

  UUID id(String name) {
    return row.get(name, UUID.class);
  }

  Optional<UUID> maybeId(String name) {
    return Optional.ofNullable(row.get(name, UUID.class));
  }

  String text(String name) {
    return row.get(name, String.class);
  }

  Instant at(String name) {
    return row.get(name, Instant.class);
  }

  int count(String name) {
    return row.get(name, Number.class).intValue();
  }

  long amount(String name) {
    return row.get(name, Number.class).longValue();
  }

  boolean is(String name) {
    return row.get(name, Boolean.class);
  }

  /** Whether the column holds anything. */
  boolean has(String name) {
    return row.get(name) != null;
  }

  Optional<String> maybeText(String name) {
    return Optional.ofNullable(row.get(name, String.class));
  }

  Optional<Instant> maybeAt(String name) {
    return Optional.ofNullable(row.get(name, Instant.class));
  }

  Optional<LocalDate> maybeDay(String name) {
    return Optional.ofNullable(row.get(name, LocalDate.class));
  }

  double number(String name) {
    return row.get(name, Number.class).doubleValue();
  }
}
