package org.skillstreams.domain.shared;

/**
 * One thing wrong with one field of an input.
 *
 * @param field path of the field, such as {@code answers.rooms} or {@code budget.min}
 * @param key message key, such as {@code required}
 * @param message the problem in words, in English
 */
public record FieldProblem(String field, String key, String message) {}
