package org.skillstreams.application.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One comparison of the books.
 *
 * @param startedBy the operator's name; empty for the one of the night
 * @param state {@code running}, {@code done} or {@code failed}
 * @param lines the company's lines that were new
 * @param found differences that were new
 * @param closed differences that were no more
 * @param open differences that stood
 */
public record ReconciliationRun(
    UUID id,
    Instant startedAt,
    Optional<String> startedBy,
    String state,
    Optional<Instant> endedAt,
    Optional<String> cause,
    int lines,
    int found,
    int closed,
    int open,
    List<BooksFigure> books) {}
