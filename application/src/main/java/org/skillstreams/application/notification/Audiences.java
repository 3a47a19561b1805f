package org.skillstreams.application.notification;

import java.util.List;
import org.skillstreams.application.shared.Fact;
import org.skillstreams.domain.account.PersonId;

/** Knows who is engaged in what happened, and nobody else (DA-16). */
public interface Audiences {

  /** Everything there is to tell about a fact; one notice for each person and type. */
  List<Notice> of(Fact fact);

  /**
   * Those who may have the job of a fact before their eyes; not its seeker while a claim may still
   * be undone.
   */
  List<PersonId> engaged(Fact fact);
}
