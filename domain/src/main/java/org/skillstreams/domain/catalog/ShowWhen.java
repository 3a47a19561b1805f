package org.skillstreams.domain.catalog;

import java.util.Collections;
import java.util.Set;

/**
 * When a question is shown: only if an earlier choice was answered with one of these values. A
 * yes/no question has the values {@code true} and {@code false}.
 */
public record ShowWhen(String question, Set<String> anyOf) {

  public ShowWhen {
    anyOf = Set.copyOf(anyOf);
  }

  boolean holds(Set<String> chosen) {
    return !Collections.disjoint(anyOf, chosen);
  }
}
