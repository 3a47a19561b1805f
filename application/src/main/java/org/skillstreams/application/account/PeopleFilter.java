package org.skillstreams.application.account;

import java.util.Optional;
import org.skillstreams.domain.account.PersonStatus.Standing;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.shared.Refusal;

/**
 * Which people an operator looks for.
 *
 * @param text part of a name or address, as typed: no character of it means anything but itself
 */
public record PeopleFilter(
    Optional<String> text, Optional<Role> role, Optional<Standing> status, Sort sort) {

  private static final int LONGEST = 100;

  /** The only orders there are (SS-81). */
  public enum Sort {
    NEWEST,
    NAME
  }

  public PeopleFilter {
    text = text.map(String::strip).filter(part -> !part.isEmpty());
    if (text.filter(part -> part.length() > LONGEST).isPresent()) {
      throw Refusal.invalid("q", "length", "Search for at most 100 characters.");
    }
  }
}
