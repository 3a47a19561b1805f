package org.skillstreams.application.notification;

import java.util.List;

/** Deadlines that are near. */
public interface Reminders {

  /**
   * Notes for the next of them that they were told, and answers what to tell: each person once for
   * each deadline.
   */
  List<Notice> take(int most);
}
