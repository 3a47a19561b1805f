package org.skillstreams.application.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.notification.Preferences;

/** Gathers what happened into one mail, for somebody who wants it so (SS-13). */
@Dependent
@Transactional
public class SendDigest {

  private static final int MOST = 50;

  private final Inboxes inboxes;
  private final Digests digests;
  private final MailDesk mails;
  private final Clock clock;

  @Inject
  public SendDigest(Inboxes inboxes, Digests digests, MailDesk mails, Clock clock) {
    this.inboxes = inboxes;
    this.digests = digests;
    this.mails = mails;
    this.clock = clock;
  }

  /** False if there is nothing to send any more. */
  public boolean handle(PersonId person) {
    var preferences = inboxes.lock(Set.of(person)).getOrDefault(person, Preferences.NONE);
    var gathered = digests.take(person, MOST);
    if (gathered.isEmpty()) {
      return false;
    }
    mails.gather(person, gathered, preferences, clock.instant());
    return true;
  }
}
