package org.skillstreams.application.shared;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;

/**
 * Names a stream: what one person is told, what is said in one conversation, or what everybody of a
 * role is told. Whoever appends to several in one transaction does so in their order, so that two
 * of them never wait for each other.
 */
public record StreamId(Kind kind, UUID id) implements Comparable<StreamId> {

  private static final Comparator<StreamId> ORDER =
      Comparator.comparing(StreamId::kind).thenComparing(StreamId::id);

  /** Kinds of streams, in the order in which they are appended to. */
  public enum Kind {
    CONVERSATION,
    INBOX,
    ROLE
  }

  public static StreamId conversation(UUID conversation) {
    return new StreamId(Kind.CONVERSATION, conversation);
  }

  public static StreamId inbox(PersonId person) {
    return new StreamId(Kind.INBOX, person.value());
  }

  /** The room of everybody who has this role; its id follows from the role's name. */
  public static StreamId role(Role role) {
    var name = "role:" + role.name().toLowerCase(Locale.ROOT);
    return new StreamId(Kind.ROLE, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public int compareTo(StreamId other) {
    return ORDER.compare(this, other);
  }
}
