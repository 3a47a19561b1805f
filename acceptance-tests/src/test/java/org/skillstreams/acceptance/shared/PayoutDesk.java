package org.skillstreams.acceptance.shared;

import java.time.Duration;
import java.util.UUID;

/** The part of the payment company that pays people, and the banks behind it. */
public interface PayoutDesk {

  /** Goes to the company's page and tells everything; the company says so. */
  void tellEverything(Member who);

  /** What was approved is paid, as the server does within seconds. */
  void pay();

  /** The bank takes the money of a withdrawal; the company says so. */
  void takes(UUID withdrawal);

  /** The bank sends it back; the company says so as often. */
  void sendsBack(UUID withdrawal, int times);

  /** The company does what it is asked and cannot be heard, or is heard again. */
  void answersAreLost(boolean lost);

  void timePasses(Member operator, Duration time);

  /** How often money went to somebody's account there. */
  int transfers(Member who);
}
