package org.skillstreams.web.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.audit.AuditFilter;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Refusal;

/** Which tracks are asked for, as a bean parameter. What is left out or empty does not narrow. */
public class AuditQuery {

  @QueryParam("action")
  private @Nullable String action;

  @QueryParam("person")
  private @Nullable PersonId person;

  @QueryParam("subjectType")
  private @Nullable String subjectType;

  @QueryParam("subjectId")
  private @Nullable String subjectId;

  @QueryParam("from")
  private @Nullable String from;

  @QueryParam("until")
  private @Nullable String until;

  AuditFilter filter() {
    return new AuditFilter(
        given(action),
        Optional.ofNullable(person),
        given(subjectType),
        given(subjectId),
        given(from).map(text -> moment("from", text)),
        given(until).map(text -> moment("until", text)));
  }

  private static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
  }

  private static Instant moment(String name, String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException notAnInstant) {
      throw Refusal.invalid(name, "format", "Write a time as 2026-11-21T09:30:00Z.");
    }
  }
}
