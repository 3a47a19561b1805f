package org.skillstreams.application.chat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.job.JobStage;

/**
 * A conversation as one of its two sides sees it in a list.
 *
 * @param last what was written last; empty where nothing was
 * @param unread messages of the other side that were not read
 * @param number of the last event, from which live events go on
 * @param open whether anything can be written
 * @param blocked whether the reader wants to hear no more
 * @param readByOther how far the other side has read
 */
public record ConversationCard(
    UUID id,
    Subject job,
    Partner other,
    Optional<MessageView> last,
    long unread,
    long number,
    boolean open,
    boolean blocked,
    long readByOther) {

  /** The job it is about. */
  public record Subject(UUID id, String title, JobStage stage) {}

  /**
   * The other side.
   *
   * @param seenAt when they were last there; empty while they are, and where it is not known
   */
  public record Partner(
      UUID id, String name, Role role, boolean online, Optional<Instant> seenAt) {}
}
