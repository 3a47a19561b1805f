package org.skillstreams.application.shared;

/** What nodes tell each other at once. Nothing depends on its arrival. */
public sealed interface Bell {

  /** A stream has events up to this number; where they are read is the database. */
  record Appended(StreamId stream, long number) implements Bell {}

  /**
   * Something that matters only now, such as that somebody is typing, for everybody in a room.
   *
   * @param payload a JSON object
   */
  record Whispered(StreamId room, String type, String payload) implements Bell {}
}
