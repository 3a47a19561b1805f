package org.skillstreams.bootstrap.seed;

import java.util.List;
import java.util.Optional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.account.EditProfile;
import org.skillstreams.application.account.SignUp;
import org.skillstreams.application.account.VerifyProvider;
import org.skillstreams.application.ledger.GrantCredits;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.Role;

/** Lets people join as of the story's time. All of them have the demo's one password. */
final class Residents {

  private static final int CAPACITY = 10;

  private final Workshop workshop;
  private final Caller operator;

  Residents(Workshop workshop, Person operator) {
    this.workshop = workshop;
    this.operator = new Caller(operator.id(), Role.ADMIN);
  }

  /** What a provider says of the work. */
  record Offer(String bio, String zip, int radiusMiles, String category, List<String> areas) {}

  static Person join(Workshop workshop, String name, String email, Role role) {
    var command = new SignUp.Command(role, name, email, DemoTown.PASSWORD);
    var person = workshop.get(SignUp.class).handle(command);
    workshop.flush();
    return person;
  }

  /** A verified provider of one kind of work, with credits to begin with. */
  Person settle(String name, String email, Offer offer, int credits) {
    var person = join(workshop, name, email, Role.PROVIDER);
    workshop.get(EditProfile.class).handle(profile(person, offer));
    workshop.flush();
    workshop.get(VerifyProvider.class).handle(operator, person.id(), "Papers and references seen");
    var welcome =
        new GrantCredits.Command(
            operator, person.id(), credits, "Welcome to SkillStreams", "welcome-" + person.id());
    workshop.get(GrantCredits.class).handle(welcome);
    workshop.flush();
    return person;
  }

  private static EditProfile.Command profile(Person person, Offer offer) {
    var areas =
        offer.areas().stream()
            .map(zip -> new EditProfile.Command.Area(offer.category(), zip))
            .toList();
    return new EditProfile.Command(
        new Caller(person.id(), Role.PROVIDER),
        person.name(),
        offer.bio(),
        Optional.of(offer.zip()),
        offer.radiusMiles(),
        CAPACITY,
        List.of(offer.category()),
        areas,
        Optional.of(true),
        1);
  }
}
