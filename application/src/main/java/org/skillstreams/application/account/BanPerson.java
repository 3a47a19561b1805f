package org.skillstreams.application.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.skillstreams.application.account.StatusChange.Cause;
import org.skillstreams.application.catalog.Settings;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.PersonEvent.PersonShutOut;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.catalog.Setting;
import org.skillstreams.domain.shared.Refusal;

/**
 * An operator shuts somebody out, for good or for a time; it holds from the next request on
 * (SS-24).
 */
@Dependent
@Transactional
public class BanPerson {

  private static final int MOST_DAYS = 365;

  private final People people;
  private final StatusChange status;
  private final AccountViews views;
  private final Settings settings;
  private final Clock clock;

  @Inject
  public BanPerson(
      People people, StatusChange status, AccountViews views, Settings settings, Clock clock) {
    this.people = people;
    this.status = status;
    this.views = views;
    this.settings = settings;
    this.clock = clock;
  }

  /** For good, or for a time. */
  public enum Kind {
    BAN,
    SUSPENSION
  }

  /**
   * What is wanted.
   *
   * @param days length of a suspension, 1 to 365; empty for the operator's usual
   */
  public record Command(
      Caller by, PersonId person, Kind kind, Optional<Integer> days, String reason) {}

  public PersonCard handle(Command command) {
    command.by().mustBe(Role.ADMIN);
    if (command.person().equals(command.by().person())) {
      throw new Refusal(AccountRefusal.OWN_ACCOUNT);
    }
    var reason = Reasons.checked(command.reason());
    var days = days(command);
    var before = people.lock(command.person());
    var now = clock.instant();
    var after = shutOut(before, command.kind(), now.plus(days), reason);
    var action = command.kind().name().toLowerCase(Locale.ROOT);
    var cause = new Cause(Optional.of(command.by()), action, Optional.of(reason));
    status.make(before, after, cause, new PersonShutOut(before.id(), now));
    return views.person(before.id());
  }

  private Duration days(Command command) {
    int days = command.days().orElseGet(() -> settings.value(Setting.SUSPENSION_DAYS));
    if (days < 1 || days > MOST_DAYS) {
      throw Refusal.invalid("days", "out_of_range", "Use 1 to 365.");
    }
    return Duration.ofDays(days);
  }

  private static Person shutOut(Person person, Kind kind, Instant until, String reason) {
    return switch (kind) {
      case BAN -> person.ban(reason);
      case SUSPENSION -> person.suspend(until, reason);
    };
  }
}
