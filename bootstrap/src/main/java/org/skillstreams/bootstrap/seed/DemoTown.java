package org.skillstreams.bootstrap.seed;

import static java.time.Duration.ofDays;

import java.util.ArrayList;
import java.util.List;
import org.skillstreams.application.account.Passwords;
import org.skillstreams.application.account.People;
import org.skillstreams.bootstrap.wiring.Standalone;
import org.skillstreams.domain.account.Email;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.Role;

/**
 * Three cities where things have been going on for a year: 72 providers in six kinds of work, nine
 * seekers, and jobs in every stage. Skipped in production.
 */
final class DemoTown {

  static final String PASSWORD = "welcome to the demo town";
  static final SignIn OPERATOR = new SignIn("admin", "admin@example.com", PASSWORD);
  static final SignIn SEEKER = new SignIn("seeker", "maria@example.com", PASSWORD);

  /** The first two providers of the first quarter: open leads wait for both. */
  static final List<SignIn> PROVIDERS =
      List.of(
          new SignIn("provider", Names.address(Names.nth(0)), PASSWORD),
          new SignIn("provider", Names.address(Names.nth(1)), PASSWORD));

  private static final int SEEKERS_PER_CITY = 3;
  private static final int AFTER_PROVIDERS = 200;

  private final Standalone database;
  private final Steps steps;
  private final SeedClock clock;
  private final Passwords passwords;

  DemoTown(Standalone database, Steps steps, SeedClock clock, Passwords passwords) {
    this.database = database;
    this.steps = steps;
    this.clock = clock;
    this.passwords = passwords;
  }

  void load() {
    var works = Work.all();
    int number = 0;
    for (var city : City.all()) {
      steps.once("demo/" + city.name(), () -> seekersOf(workshop(city.name()), city));
      for (var work : works) {
        int quarter = number++;
        var story = city.name() + '/' + work.slug();
        steps.once("demo/" + story, () -> quarter(workshop(story), city, work, quarter));
      }
    }
  }

  /** Names of all steps, to see whether there is anything to do. */
  static List<String> names() {
    var names = new ArrayList<String>();
    for (var city : City.all()) {
      names.add("demo/" + city.name());
      Work.all().forEach(work -> names.add("demo/" + city.name() + '/' + work.slug()));
    }
    return names;
  }

  private Workshop workshop(String story) {
    return new Workshop(database, clock, passwords, story);
  }

  private static void seekersOf(Workshop workshop, City city) {
    workshop.clock().goBack(ofDays(500));
    for (int i = 0; i < SEEKERS_PER_CITY; i++) {
      var name = seeker(city, i);
      Residents.join(workshop, name, address(name), Role.SEEKER);
    }
  }

  private static void quarter(Workshop workshop, City city, Work work, int number) {
    var residents = new Residents(workshop, person(workshop, OPERATOR.email()));
    var seekers = new ArrayList<Person>();
    for (int i = 0; i < SEEKERS_PER_CITY; i++) {
      seekers.add(person(workshop, address(seeker(city, i))));
    }
    var quarter = new Quarter(workshop, residents, city, work, number, seekers);
    quarter.past();
    int next = number;
    for (var scene : Scene.of(number)) {
      scene.play(quarter, seekers.get(next++ % seekers.size()));
    }
  }

  private static Person person(Workshop workshop, String email) {
    return workshop.get(People.class).find(Email.parse("email", email)).orElseThrow().person();
  }

  /** Maria lives in the first city. */
  private static String seeker(City city, int nth) {
    int number = City.all().indexOf(city) * SEEKERS_PER_CITY + nth;
    return number == 0 ? "Maria Keller" : Names.nth(AFTER_PROVIDERS + number);
  }

  private static String address(String name) {
    return name.startsWith("Maria ") ? SEEKER.email() : Names.address(name);
  }
}
