package org.skillstreams.application.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;

/** Somebody looks at how they are told. */
@Dependent
@Transactional
public class ReadPreferences {

  private final Inboxes inboxes;

  @Inject
  public ReadPreferences(Inboxes inboxes) {
    this.inboxes = inboxes;
  }

  public PreferencesView handle(Caller by) {
    return PreferencesView.of(inboxes.preferences(by.person()), by.role());
  }
}
