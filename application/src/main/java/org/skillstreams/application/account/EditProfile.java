package org.skillstreams.application.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.account.AccountTrack.Change;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonEvent.ProfileEdited;
import org.skillstreams.domain.account.ProviderProfile;
import org.skillstreams.domain.account.Role;

/** A provider changes what they offer, and where. */
@Dependent
@Transactional
public class EditProfile {

  private final People people;
  private final ProviderProfiles profiles;
  private final ProfileInput input;
  private final OfferNews news;
  private final AccountViews views;
  private final AccountTrack track;
  private final Clock clock;

  @Inject
  public EditProfile(
      People people,
      ProviderProfiles profiles,
      ProfileInput input,
      OfferNews news,
      AccountViews views,
      AccountTrack track,
      Clock clock) {
    this.people = people;
    this.profiles = profiles;
    this.input = input;
    this.news = news;
    this.views = views;
    this.track = track;
    this.clock = clock;
  }

  /**
   * The profile as typed.
   *
   * @param accepting whether new requests are welcome; empty to leave that as it is
   * @param seen the version that was edited
   */
  public record Command(
      Caller by,
      String displayName,
      String bio,
      Optional<String> zip,
      int radiusMiles,
      int capacity,
      List<String> categories,
      List<Area> areas,
      Optional<Boolean> accepting,
      long seen) {

    /** A ZIP code named for a category, as typed. */
    public record Area(String category, String zip) {}
  }

  public ProfileView handle(Command command) {
    command.by().mustBe(Role.PROVIDER);
    var person = people.lock(command.by().person());
    var before = profiles.lock(person.id());
    var after = before.edit(input.read(command, before.details().accepting()), command.seen());
    var now = clock.instant();
    profiles.save(after);
    news.tell(person, after, now);
    track.record(edited(command.by(), before, after), new ProfileEdited(person.id(), now));
    return views.profile(person.id());
  }

  private static Change edited(Caller by, ProviderProfile before, ProviderProfile after) {
    return new Change(
        Optional.of(by),
        "edit_profile",
        by.person(),
        Optional.empty(),
        named(before),
        named(after));
  }

  private static Map<String, String> named(ProviderProfile profile) {
    var details = profile.details();
    return Map.of(
        "displayName", details.displayName(),
        "bio", details.bio(),
        "zip", details.zip().map(Object::toString).orElse(""),
        "radiusMiles", Integer.toString(details.radiusMiles()),
        "capacity", Integer.toString(details.capacity()),
        "categories",
            details.categories().stream().map(Object::toString).sorted().toList().toString(),
        "areas", details.areas().toString(),
        "accepting", Boolean.toString(details.accepting()));
  }
}
