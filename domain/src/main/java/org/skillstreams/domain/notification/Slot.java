package org.skillstreams.domain.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A place in a text that something is filled into. */
public enum Slot {
  /** What the request, project or task is called. */
  TITLE(Kind.TEXT),
  /** The other person. */
  NAME(Kind.TEXT),
  /** The kind of work. */
  CATEGORY(Kind.TEXT),
  /** City and state. */
  PLACE(Kind.TEXT),
  /** Why, in somebody's own words. */
  REASON(Kind.TEXT),
  /** Why, by a word of a rule. */
  CAUSE(Kind.WORD),
  /** Lowest and highest, in minor units, and the currency. */
  PRICE(Kind.RANGE),
  /** Minor units and the currency. */
  AMOUNT(Kind.MONEY),
  CREDITS(Kind.COUNT),
  COUNT(Kind.COUNT),
  STARS(Kind.COUNT),
  /** A deadline, or the end of something. */
  UNTIL(Kind.INSTANT);

  /** What is stored for a slot, and how it is written out. */
  public enum Kind {
    TEXT,
    /** A word of ours, which has texts of its own. */
    WORD,
    /** A whole number; a text may choose between singular and plural by it. */
    COUNT,
    MONEY,
    RANGE,
    INSTANT
  }

  private final Kind kind;

  Slot(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Slot> find(String key) {
    return Arrays.stream(values()).filter(slot -> slot.key().equals(key)).findAny();
  }
}
