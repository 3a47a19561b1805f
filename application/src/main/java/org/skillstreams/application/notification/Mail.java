package org.skillstreams.application.notification;

import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;

/**
 * A mail, ready to leave.
 *
 * @param kind the type of notice it tells of, or {@code digest}
 * @param plain for readers without HTML
 * @param unsubscribe where one click ends mails of this kind; empty for what is insisted on
 */
public record Mail(
    UUID id,
    PersonId person,
    String address,
    String kind,
    String subject,
    String plain,
    String html,
    Optional<String> unsubscribe) {}
