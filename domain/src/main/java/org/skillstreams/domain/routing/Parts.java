package org.skillstreams.domain.routing;

/** The five parts of a score, each 0 to 1, before weighting. */
public record Parts(double rating, double jobs, double response, double distance, double recency) {}
