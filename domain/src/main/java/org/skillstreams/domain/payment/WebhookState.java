package org.skillstreams.domain.payment;

/** How far the work on a message is. */
public enum WebhookState {
  /** To be worked, for the first time or again. */
  WAITING,
  DONE,
  /** There was nothing to do; its cause says why. */
  IGNORED,
  /** Given up; an operator may have it worked again. */
  DEAD
}
