package org.skillstreams.domain.account;

import java.time.Instant;
import org.skillstreams.domain.shared.Problems;
import org.skillstreams.domain.shared.Refusal;

/**
 * Somebody with an account (SS-61).
 *
 * @param name as others read it, 1 to {@value #LONGEST_NAME} characters
 */
public record Person(
    PersonId id, String name, Email email, Role role, PersonStatus status, Instant joinedAt) {

  public static final int LONGEST_NAME = 80;

  /** Somebody new, or a refusal naming each field that is wrong. */
  public static Person join(PersonId id, String name, Email email, Role role, Instant now) {
    new Problems().require(isName(name), "name", "length", "Write 1 to 80 characters.").refuse();
    return new Person(id, name.strip(), email, role, new PersonStatus.Active(), now);
  }

  public static boolean isName(String text) {
    var name = text.strip();
    return !name.isEmpty() && name.length() <= LONGEST_NAME && name.lines().count() == 1;
  }

  public Person ban(String reason) {
    return in(new PersonStatus.Banned(reason));
  }

  /** Shuts the person out for a time. A ban is not made lighter by this; lift it first. */
  public Person suspend(Instant until, String reason) {
    if (status instanceof PersonStatus.Banned) {
      throw new Refusal(AccountRefusal.BANNED);
    }
    return in(new PersonStatus.Suspended(until, reason));
  }

  /** Ends a ban or a suspension. */
  public Person readmit() {
    if (status instanceof PersonStatus.Active) {
      throw new Refusal(AccountRefusal.NOT_BANNED);
    }
    return in(new PersonStatus.Active());
  }

  /** Refuses whoever is banned or suspended now. */
  public void mustBeActive(Instant now) {
    switch (status.at(now)) {
      case ACTIVE -> {}
      case SUSPENDED -> throw new Refusal(AccountRefusal.SUSPENDED);
      case BANNED -> throw new Refusal(AccountRefusal.BANNED);
    }
  }

  private Person in(PersonStatus changed) {
    return new Person(id, name, email, role, changed, joinedAt);
  }
}
