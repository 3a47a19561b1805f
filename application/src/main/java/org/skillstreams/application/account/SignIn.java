package org.skillstreams.application.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.account.AccountTrack.Change;
import org.skillstreams.application.account.People.Credentials;
import org.skillstreams.application.catalog.Settings;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.Email;
import org.skillstreams.domain.account.PasswordRules;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.Session;
import org.skillstreams.domain.account.SessionId;
import org.skillstreams.domain.catalog.Setting;
import org.skillstreams.domain.shared.Refusal;

/**
 * Somebody signs in with address and password. Who guesses learns nothing from the answer or its
 * time: an address that nobody has costs one hash, too, and a shut-out account shows itself only to
 * who knows its password.
 */
@Dependent
@Transactional
public class SignIn {

  private final People people;
  private final Sessions sessions;
  private final Passwords passwords;
  private final Tokens tokens;
  private final Settings settings;
  private final AccountTrack track;
  private final Ids ids;
  private final Clock clock;
  private final java.time.Clock wallClock;

  @Inject
  public SignIn(
      People people,
      Sessions sessions,
      Passwords passwords,
      Tokens tokens,
      Settings settings,
      AccountTrack track,
      Ids ids,
      Clock clock,
      java.time.Clock wallClock) {
    this.people = people;
    this.sessions = sessions;
    this.passwords = passwords;
    this.tokens = tokens;
    this.settings = settings;
    this.track = track;
    this.ids = ids;
    this.clock = clock;
    this.wallClock = wallClock;
  }

  /** A sign-in and the token that shows it. */
  public record SignedIn(String token, Instant expiresAt, Person person) {}

  public SignedIn handle(String email, String password) {
    var person = known(email, password);
    var now = clock.instant();
    person.mustBeActive(now);
    var session = session(person);
    sessions.add(session);
    track.record(signedIn(person), now);
    var claims =
        new Tokens.Claims(
            session.id(), person.id(), person.role(), session.startedAt(), session.endsAt());
    return new SignedIn(tokens.issue(claims), session.endsAt(), person);
  }

  private Person known(String email, String password) {
    var credentials =
        Optional.of(email.strip().toLowerCase(Locale.ROOT))
            .filter(Email::isEmail)
            .flatMap(address -> people.find(new Email(address)));
    var hash = credentials.map(Credentials::passwordHash).orElseGet(passwords::decoy);
    boolean plausible = password.length() <= 2 * PasswordRules.LONGEST;
    boolean matches = passwords.matches(plausible ? password : "", hash) && plausible;
    return credentials
        .filter(_ -> matches)
        .map(Credentials::person)
        .orElseThrow(() -> new Refusal(AccountRefusal.WRONG_CREDENTIALS));
  }

  private Session session(Person person) {
    var now = wallClock.instant().truncatedTo(ChronoUnit.SECONDS);
    var length = Duration.ofHours(settings.value(Setting.SESSION_HOURS));
    return new Session(new SessionId(ids.next()), person.id(), now, now.plus(length));
  }

  private static Change signedIn(Person person) {
    var self = new Caller(person.id(), person.role());
    return new Change(
        Optional.of(self), "sign_in", person.id(), Optional.empty(), Map.of(), Map.of());
  }
}
