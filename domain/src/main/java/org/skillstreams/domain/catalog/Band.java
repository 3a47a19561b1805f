package org.skillstreams.domain.catalog;

import java.math.BigDecimal;

/**
 * A stretch of numbers that weigh the same: from this number up to where the next band starts.
 *
 * @param from the smallest number of the band
 * @param weight what a number in it adds to the complexity, 0 or more
 */
public record Band(BigDecimal from, int weight) {}
