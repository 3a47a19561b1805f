package org.skillstreams.application.account;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.skillstreams.application.ledger.LedgerViews;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.PersonStatus;
import org.skillstreams.domain.account.ProviderProfile;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.shared.Zip;

/** Accounts as they are seen, made from the maps they are kept in. */
public final class InMemoryAccountViews implements AccountViews {

  private final InMemoryPeople people;
  private final ProviderProfiles profiles;
  private final LedgerViews ledger;
  private final Clock clock;

  public InMemoryAccountViews(
      InMemoryPeople people, ProviderProfiles profiles, LedgerViews ledger, Clock clock) {
    this.people = people;
    this.profiles = profiles;
    this.ledger = ledger;
    this.clock = clock;
  }

  @Override
  public Me me(PersonId id) {
    var card = person(id);
    return new Me(
        card.id(),
        card.name(),
        card.email(),
        card.role(),
        card.status(),
        card.credits(),
        card.provider());
  }

  @Override
  public ProfileView profile(PersonId provider) {
    var profile = profiles.get(provider);
    var details = profile.details();
    return new ProfileView(
        details.displayName(),
        details.bio(),
        details.zip().map(Zip::value),
        details.radiusMiles(),
        details.capacity(),
        details.categories().stream().map(Object::toString).sorted().toList(),
        details.areas().stream()
            .map(area -> new ProfileView.AreaView(area.category().value(), area.zip().value()))
            .toList(),
        details.accepting(),
        profile.verified(),
        new ProfileView.RatingView(Optional.empty(), 0),
        profile.version());
  }

  @Override
  public Page<PersonCard> people(PeopleFilter filter, PageRequest page) {
    var cards =
        people.all().stream()
            .map(this::card)
            .filter(card -> matches(filter, card))
            .sorted(order(filter.sort()))
            .toList();
    int from = page.after().map(Integer::parseInt).orElse(0);
    var rest = cards.stream().skip(from).limit(page.limit() + 1L).toList();
    return Page.of(rest, page.limit(), _ -> Integer.toString(from + page.limit()));
  }

  @Override
  public PersonCard person(PersonId id) {
    return card(people.get(id));
  }

  @Override
  public List<Due> lapsedSuspensions(Optional<Due> after, int limit) {
    var longestFirst = Comparator.comparing(Due::at).thenComparing(Due::id);
    return people.all().stream()
        .flatMap(this::lapsed)
        .sorted(longestFirst)
        .filter(due -> after.filter(last -> longestFirst.compare(due, last) <= 0).isEmpty())
        .limit(limit)
        .toList();
  }

  private Stream<Due> lapsed(Person person) {
    return person.status() instanceof PersonStatus.Suspended s
            && !clock.instant().isBefore(s.until())
        ? Stream.of(new Due(person.id().value(), s.until()))
        : Stream.empty();
  }

  private PersonCard card(Person person) {
    var profile = profiles.find(person.id());
    return new PersonCard(
        person.id().value(),
        person.name(),
        person.email().value(),
        person.role(),
        person.status().at(clock.instant()),
        reason(person.status()),
        person.status() instanceof PersonStatus.Suspended s
            ? Optional.of(s.until())
            : Optional.empty(),
        person.joinedAt(),
        person.role() == Role.PROVIDER
            ? Optional.of(ledger.balance(person.id()).balance())
            : Optional.empty(),
        profile.map(InMemoryAccountViews::status));
  }

  private static Me.ProviderStatus status(ProviderProfile profile) {
    return new Me.ProviderStatus(profile.verified(), profile.details().accepting());
  }

  private static Optional<String> reason(PersonStatus status) {
    return switch (status) {
      case PersonStatus.Active _ -> Optional.empty();
      case PersonStatus.Suspended suspended -> Optional.of(suspended.reason());
      case PersonStatus.Banned banned -> Optional.of(banned.reason());
    };
  }

  private static boolean matches(PeopleFilter filter, PersonCard card) {
    var named = (card.name() + "\n" + card.email()).toLowerCase(Locale.ROOT);
    return filter.text().map(text -> named.contains(text.toLowerCase(Locale.ROOT))).orElse(true)
        && filter.role().map(card.role()::equals).orElse(true)
        && filter.status().map(card.status()::equals).orElse(true);
  }

  private static Comparator<PersonCard> order(PeopleFilter.Sort sort) {
    return switch (sort) {
      case NEWEST ->
          Comparator.comparing(PersonCard::joinedAt).thenComparing(PersonCard::id).reversed();
      case NAME ->
          Comparator.comparing((PersonCard card) -> card.name().toLowerCase(Locale.ROOT))
              .thenComparing(PersonCard::id);
    };
  }
}
