package org.skillstreams.application.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.account.AccountTrack.Change;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonEvent.ProviderVerified;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;

/** An operator has checked who a provider is; requests may come from now on (SS-24e). */
@Dependent
@Transactional
public class VerifyProvider {

  private final People people;
  private final ProviderProfiles profiles;
  private final OfferNews news;
  private final AccountViews views;
  private final AccountTrack track;
  private final Clock clock;

  @Inject
  public VerifyProvider(
      People people,
      ProviderProfiles profiles,
      OfferNews news,
      AccountViews views,
      AccountTrack track,
      Clock clock) {
    this.people = people;
    this.profiles = profiles;
    this.news = news;
    this.views = views;
    this.track = track;
    this.clock = clock;
  }

  public PersonCard handle(Caller by, PersonId provider, String reason) {
    by.mustBe(Role.ADMIN);
    var why = Reasons.checked(reason);
    var person = people.lock(provider);
    var verified = profiles.lock(provider).verify();
    var now = clock.instant();
    profiles.save(verified);
    news.tell(person, verified, now);
    track.record(change(by, provider, why), new ProviderVerified(provider, now));
    return views.person(provider);
  }

  private static Change change(Caller by, PersonId provider, String reason) {
    return new Change(
        Optional.of(by),
        "verify_provider",
        provider,
        Optional.of(reason),
        Map.of("verified", "false"),
        Map.of("verified", "true"));
  }
}
