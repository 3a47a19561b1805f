package org.skillstreams.application.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.account.AccountTrack.Change;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.PersonEvent;
import org.skillstreams.domain.account.PersonStatus;

/** What every change of somebody's status does, whoever or whatever makes it. */
@Dependent
public class StatusChange {

  private final People people;
  private final OfferNews news;
  private final AccountTrack track;

  @Inject
  public StatusChange(People people, OfferNews news, AccountTrack track) {
    this.people = people;
    this.news = news;
    this.track = track;
  }

  /** Who changes it, with what name and why; empty for time. */
  record Cause(Optional<Caller> by, String action, Optional<String> reason) {}

  void make(Person before, Person after, Cause cause, PersonEvent event) {
    people.save(after);
    news.statusChanged(after, event.occurredAt());
    var change =
        new Change(
            cause.by(),
            cause.action(),
            after.id(),
            cause.reason(),
            named(before.status()),
            named(after.status()));
    track.record(change, event);
  }

  private static Map<String, String> named(PersonStatus status) {
    return switch (status) {
      case PersonStatus.Active _ -> Map.of("status", "active");
      case PersonStatus.Banned _ -> Map.of("status", "banned");
      case PersonStatus.Suspended suspended ->
          Map.of("status", "suspended", "until", suspended.until().toString());
    };
  }
}
