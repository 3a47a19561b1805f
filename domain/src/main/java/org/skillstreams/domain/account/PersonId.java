package org.skillstreams.domain.account;

import java.util.UUID;

/** A person with an account, whatever the role. */
public record PersonId(UUID value) implements Comparable<PersonId> {

  @Override
  public int compareTo(PersonId other) {
    return value.toString().compareTo(other.value.toString());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
