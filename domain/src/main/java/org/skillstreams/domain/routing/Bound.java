package org.skillstreams.domain.routing;

/**
 * What is certain of everybody in reach who was not evaluated in detail: they stand in a lower
 * tier, or in this one with a score below this.
 */
public record Bound(MatchTier tier, double score) {}
