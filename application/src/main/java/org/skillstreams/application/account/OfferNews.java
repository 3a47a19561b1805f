package org.skillstreams.application.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.PersonStatus.Standing;
import org.skillstreams.domain.account.ProviderProfile;

/** Tells whoever must know what a provider offers, whenever profile or status change. */
@Dependent
public class OfferNews {

  private final ProviderProfiles profiles;
  private final Offers offers;

  @Inject
  public OfferNews(ProviderProfiles profiles, Offers offers) {
    this.profiles = profiles;
    this.offers = offers;
  }

  void tell(Person person, ProviderProfile profile, Instant now) {
    boolean welcome = profile.verified() && profile.details().accepting();
    offers.changed(profile, welcome && person.status().at(now) == Standing.ACTIVE);
  }

  /** After a change of status; somebody who is no provider offers nothing. */
  void statusChanged(Person person, Instant now) {
    profiles.find(person.id()).ifPresent(profile -> tell(person, profile, now));
  }
}
