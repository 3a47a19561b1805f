package org.skillstreams.application.notification;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server of this JVM, which may be out of order. */
public final class InMemoryMailer implements Mailer {

  private final List<Mail> arrived = new CopyOnWriteArrayList<>();
  private volatile Outcome answer = new Outcome.Sent();

  @Override
  public Outcome send(Mail mail) {
    if (answer instanceof Outcome.Sent) {
      arrived.add(mail);
    }
    return answer;
  }

  /** What it says to mails from now on; only those it takes arrive. */
  public void answers(Outcome outcome) {
    answer = outcome;
  }

  public List<Mail> arrived() {
    return List.copyOf(arrived);
  }
}
