package org.skillstreams.application.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.account.AccountTrack.Change;
import org.skillstreams.application.catalog.Settings;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.account.Email;
import org.skillstreams.domain.account.PasswordRules;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.PersonEvent.PersonJoined;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.ProviderProfile;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.shared.Problems;

/** How an account comes to be, whoever asks for it. */
@Dependent
public class Joining {

  private final People people;
  private final ProviderProfiles profiles;
  private final Passwords passwords;
  private final Settings settings;
  private final AccountTrack track;
  private final Ids ids;
  private final Clock clock;

  @Inject
  public Joining(
      People people,
      ProviderProfiles profiles,
      Passwords passwords,
      Settings settings,
      AccountTrack track,
      Ids ids,
      Clock clock) {
    this.people = people;
    this.profiles = profiles;
    this.passwords = passwords;
    this.settings = settings;
    this.track = track;
    this.ids = ids;
    this.clock = clock;
  }

  Person join(SignUp.Command command) {
    var email = checked(command);
    var hash = passwords.hash(command.password());
    var now = clock.instant();
    var person = Person.join(new PersonId(ids.next()), command.name(), email, command.role(), now);
    people.add(person, hash);
    if (person.role() == Role.PROVIDER) {
      profiles.add(
          ProviderProfile.blank(
              person, settings.defaultRadiusMiles(), settings.providerCapacity()));
    }
    track.record(joined(person), new PersonJoined(person.id(), person.role(), now));
    return person;
  }

  private static Email checked(SignUp.Command command) {
    var problems = new Problems();
    var email = problems.read(() -> Email.parse("email", command.email()));
    problems
        .require(Person.isName(command.name()), "name", "length", "Write 1 to 80 characters.")
        .addAll(PasswordRules.check(command.password(), command.name(), command.email()))
        .refuse();
    return email.orElseThrow();
  }

  private static Change joined(Person person) {
    var role = person.role().name().toLowerCase(Locale.ROOT);
    var self = new Caller(person.id(), person.role());
    return new Change(
        Optional.of(self), "join", person.id(), Optional.empty(), Map.of(), Map.of("role", role));
  }
}
