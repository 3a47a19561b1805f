package org.skillstreams.domain.catalog;

/**
 * A step of complexity with its price (SS-65).
 *
 * @param fromScore the lowest score of the tier; it reaches to the next tier's
 * @param credits what a provider pays to claim a request of this tier
 */
public record Tier(String name, int fromScore, int credits) {}
