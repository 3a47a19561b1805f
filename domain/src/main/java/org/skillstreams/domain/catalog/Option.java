package org.skillstreams.domain.catalog;

/**
 * One answer of a choice.
 *
 * @param value what is stored, such as {@code two_rooms}
 * @param label what people read
 * @param weight what choosing it adds to the complexity, 0 or more
 */
public record Option(String value, String label, int weight) {}
