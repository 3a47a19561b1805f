package org.skillstreams.application.notification;

/** Hands mails to the mail server. */
public interface Mailer {

  /** What became of a mail. */
  sealed interface Outcome {

    record Sent() implements Outcome {}

    /** The server does not want this mail, and never will. */
    record Refused(String why) implements Outcome {}

    /** The server does not want this mail now. */
    record Deferred(String why) implements Outcome {}

    /** There is no server to be reached; it is not this mail's fault. */
    record Unreachable(String why) implements Outcome {}
  }

  /** Must be called outside a transaction. */
  Outcome send(Mail mail);
}
