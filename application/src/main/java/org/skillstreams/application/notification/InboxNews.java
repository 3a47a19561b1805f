package org.skillstreams.application.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.skillstreams.domain.account.PersonId;

/** What follows from a change of somebody's inbox. */
@Dependent
public class InboxNews {

  private final InboxViews views;

  @Inject
  public InboxNews(InboxViews views) {
    this.views = views;
  }

  /** How the inbox stands after so many notices changed. */
  InboxCounts after(PersonId person, int changed) {
    return views.counts(person);
  }
}
