package org.skillstreams.bootstrap.seed;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.PersonId;

/** One kind of work in one city: its four providers, and what happened there before today. */
final class Quarter {

  private static final int PROVIDERS = 4;
  private static final List<String> NOTES =
      List.of(
          "Includes materials and the drive.",
          "Could come on Thursday or Friday.",
          "The range depends on what we find; I call before it goes above the lower number.",
          "Fixed price if the photos show everything.",
          "One visit, about three hours.");

  private final Workshop workshop;
  private final Residents residents;
  private final City city;
  private final Work work;
  private final int number;
  private final List<Person> seekers;
  private final Random chance;
  private final List<Person> providers = new ArrayList<>();
  private final Map<PersonId, Integer> told = new HashMap<>();

  /**
   * A quarter that is still empty.
   *
   * @param number counts the quarters from 0; chooses names and chances
   */
  Quarter(
      Workshop workshop,
      Residents residents,
      City city,
      Work work,
      int number,
      List<Person> seekers) {
    this.workshop = workshop;
    this.residents = residents;
    this.city = city;
    this.work = work;
    this.number = number;
    this.seekers = seekers;
    this.chance = new Random(number);
  }

  /** Two begin, a third comes later, and a fourth is new: no reviews yet. */
  void past() {
    joins(ofDays(420), 60);
    joins(ofDays(410), 60);
    ended(ofDays(380 - number));
    ended(ofDays(241 - number));
    joins(ofDays(200), 40);
    ended(ofDays(88 - number));
    joins(ofDays(20), 25);
    ended(ofDays(17));
  }

  private void joins(Duration ago, int credits) {
    workshop.clock().goBack(ago);
    int nth = providers.size();
    var name = Names.nth(number * PROVIDERS + nth);
    var zip = city.zips().get((number + nth * 2) % city.zips().size());
    var bio = Bios.of(work.slug(), nth, 3 + chance.nextInt(20), city);
    var offer = new Residents.Offer(bio, zip, 15 + 5 * chance.nextInt(4), work.slug(), areas(nth));
    providers.add(residents.settle(name, Names.address(name), offer, credits));
  }

  /** The two of the first quarter who can be signed in to serve every ZIP code of their city. */
  private List<String> areas(int nth) {
    if (number == 0 && nth < 2) {
      return city.zips();
    }
    return nth == 1 ? city.zips().subList(0, 3) : List.of();
  }

  /** A job from request to reviews. */
  private void ended(Duration ago) {
    var story = begun(ago, seekers.get(chance.nextInt(seekers.size())));
    var asked = story.invited();
    var winner = asked.get(chance.nextInt(asked.size()));
    if (chance.nextInt(3) > 0) {
      asked.stream()
          .filter(other -> !other.equals(winner))
          .forEach(other -> quoted(story.after(ofHours(1 + chance.nextInt(5))), other));
    }
    quoted(story.after(ofHours(1 + chance.nextInt(4))), winner);
    story.after(ofHours(20)).confirm(winner).after(ofDays(2 + chance.nextInt(6))).complete();
    story.after(ofHours(5)).reviewBySeeker(one(Verdict.OF_PROVIDERS));
    story.after(ofHours(30)).review(winner, one(Verdict.OF_SEEKERS));
  }

  /** A request that was just routed. */
  Telling begun(Duration ago, Person seeker) {
    var wishes = Wish.of(work.slug());
    int count = told.merge(seeker.id(), 1, Integer::sum);
    var wish = wishes.get((number + count + chance.nextInt(2)) % wishes.size());
    var zip = city.zips().get(chance.nextInt(city.zips().size()));
    return Telling.of(workshop, ago, seeker, wish, city, zip);
  }

  /** Claims and quotes somewhere between 60 and 180 dollars. */
  Telling quoted(Telling story, PersonId provider) {
    long low = 60_00 + 500L * chance.nextInt(18);
    long high = low + 1_000L * (1 + chance.nextInt(4));
    return story.claim(provider).after(ofHours(2)).quote(provider, low, high, one(NOTES));
  }

  private <T> T one(List<T> choices) {
    return choices.get(chance.nextInt(choices.size()));
  }
}
