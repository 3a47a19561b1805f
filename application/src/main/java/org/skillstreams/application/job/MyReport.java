package org.skillstreams.application.job;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A report as the provider who filed it sees it; enum values are words in lower snake case.
 *
 * @param state waiting, granted, declined, upheld or turned_down; the last two by a person
 * @param why the finding behind what the rules said
 * @param askAgainAt when asking again may end otherwise, where that is known
 * @param note what the person who decided wrote
 * @param appealed what the provider wrote against the ruling
 */
public record MyReport(
    UUID id,
    String kind,
    String reason,
    String text,
    Instant filedAt,
    String state,
    Optional<String> why,
    Optional<Instant> askAgainAt,
    Optional<String> note,
    boolean appealable,
    Optional<String> appealed) {}
