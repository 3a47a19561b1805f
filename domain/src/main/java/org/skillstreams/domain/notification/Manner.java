package org.skillstreams.domain.notification;

import java.util.Set;

/** How a notice reaches people who have chosen nothing. */
public enum Manner {
  /** It stands in the notification centre and disturbs nobody. */
  LISTED(Set.of(Channel.IN_APP)),
  SHOWN(Set.of(Channel.IN_APP, Channel.LIVE)),
  MAILED(Set.of(Channel.IN_APP, Channel.LIVE, Channel.MAIL)),
  /** By every channel, and not to be switched off: the person must be able to know. */
  INSISTED(Set.of(Channel.IN_APP, Channel.LIVE, Channel.MAIL));

  @SuppressWarnings("ImmutableEnumChecker") // a Set.of is immutable
  private final Set<Channel> channels;

  Manner(Set<Channel> channels) {
    this.channels = channels;
  }

  public Set<Channel> channels() {
    return channels;
  }

  /** Whether the person may choose otherwise. */
  public boolean optional() {
    return this != INSISTED;
  }
}
