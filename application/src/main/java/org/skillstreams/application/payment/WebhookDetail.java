package org.skillstreams.application.payment;

/**
 * A message of the payment company in full.
 *
 * @param payload JSON in which everything is masked that is not known to be neither secret nor
 *     about a person
 */
public record WebhookDetail(WebhookCard event, String payload) {}
