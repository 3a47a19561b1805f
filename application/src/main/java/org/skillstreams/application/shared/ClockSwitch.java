package org.skillstreams.application.shared;

/** Whether this installation is one whose clock may be moved: never in production. */
public interface ClockSwitch {

  boolean movable();
}
