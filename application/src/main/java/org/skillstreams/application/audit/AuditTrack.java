package org.skillstreams.application.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the audit log as an admin sees it (SS-31).
 *
 * @param actor the side that acted: {@code seeker}, {@code provider}, {@code admin} or {@code
 *     system}
 * @param person who acted; empty for the system
 * @param address IP address the request came from; empty when there was no request
 * @param requestId the request's id in the logs
 */
public record AuditTrack(
    UUID id,
    Instant at,
    String actor,
    Optional<UUID> person,
    String action,
    String subjectType,
    String subjectId,
    Optional<String> reason,
    Map<String, String> before,
    Map<String, String> after,
    Optional<String> address,
    Optional<String> requestId) {}
