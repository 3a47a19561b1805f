package org.skillstreams.application.shared;

/**
 * One kind of thing that is kept for a while only. Money, audit and decisions are never among them.
 */
public interface Leftovers {

  /**
   * Removes the oldest that were kept long enough, at most so many; those that somebody else is
   * removing are left to them.
   *
   * @return how many
   */
  int remove(int most);
}
