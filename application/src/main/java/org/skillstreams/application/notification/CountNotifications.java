package org.skillstreams.application.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;

/** How much waits for somebody to read it. */
@Dependent
@Transactional
public class CountNotifications {

  private final InboxViews views;

  @Inject
  public CountNotifications(InboxViews views) {
    this.views = views;
  }

  public InboxCounts handle(Caller by) {
    return views.counts(by.person());
  }
}
