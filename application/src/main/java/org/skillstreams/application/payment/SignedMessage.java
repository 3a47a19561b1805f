package org.skillstreams.application.payment;

import java.util.Optional;

/**
 * A message whose signature was right.
 *
 * @param eventId the payment company's name for it; it may send the same one many times
 * @param type such as {@code checkout.session.completed}
 * @param apiVersion in which it is written
 * @param account the connected account it is about, on the endpoint for those
 * @param objectId the thing it is about
 * @param payment the payment that the thing belongs to, if it says so
 * @param payload as it came
 */
public record SignedMessage(
    String eventId,
    String type,
    Optional<String> apiVersion,
    Optional<String> account,
    Optional<String> objectId,
    Optional<String> payment,
    String payload) {}
