package org.skillstreams.application.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.skillstreams.application.account.Caller;
import org.skillstreams.domain.notification.Preferences;

/** Somebody chooses how to be told (SS-13c). */
@Dependent
@Transactional
public class EditPreferences {

  private final Inboxes inboxes;

  @Inject
  public EditPreferences(Inboxes inboxes) {
    this.inboxes = inboxes;
  }

  /**
   * Kinds that are not named go back to what is usual.
   *
   * @param seen the version that was edited
   */
  public PreferencesView handle(Caller by, PreferencesInput input, long seen) {
    var person = by.person();
    var wanted = input.read();
    var before = inboxes.lock(Set.of(person)).getOrDefault(person, Preferences.NONE);
    var after = before.edit(wanted, seen);
    inboxes.save(person, after);
    return PreferencesView.of(after, by.role());
  }
}
