package org.skillstreams.bootstrap.launcher;

/**
 * Something is in the way of starting. The message is one sentence for the person at the terminal.
 */
public final class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1;

  public CannotStart(String sentence) {
    super(sentence);
  }

  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
