package org.skillstreams.application.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.routing.RoutedProvider;
import org.skillstreams.domain.routing.ServiceProfile;
import org.skillstreams.domain.routing.TrackRecord;

/**
 * How other features keep routing's picture of the providers current. Each call joins the caller's
 * transaction and locks the providers it touches; call it after all other locks are held.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ProviderLanes {

  /** Recency counts days, so that activity within the hour need not be written again. */
  private static final Duration ACTIVITY_STEP = Duration.ofHours(1);

  private final RoutedProviders providers;
  private final Clock clock;

  @Inject
  public ProviderLanes(RoutedProviders providers, Clock clock) {
    this.providers = providers;
    this.clock = clock;
  }

  /** The provider's profile as it is from now on; the track record stays. */
  public void profileChanged(ServiceProfile profile) {
    var known = providers.lock(Set.of(profile.provider()));
    var changed =
        known.isEmpty()
            ? new RoutedProvider(profile, TrackRecord.newcomer(clock.instant()), 0)
            : known.getFirst().with(profile);
    providers.save(changed);
  }

  /**
   * The provider did something on the platform. Somebody without a profile yet has nothing to keep
   * current.
   */
  public void activity(PersonId provider, Instant at) {
    boolean news =
        providers
            .find(provider)
            .map(known -> known.record().lastActiveAt().plus(ACTIVITY_STEP))
            .filter(at::isAfter)
            .isPresent();
    if (news) {
      track(Set.of(provider), record -> record.activeAt(at));
    }
  }

  /** Whether the provider does this kind of work and takes on more of it now. */
  public boolean takes(PersonId provider, CategoryId category) {
    return providers
        .find(provider)
        .filter(RoutedProvider::eligible)
        .filter(known -> known.profile().categories().contains(category))
        .isPresent();
  }

  /** Locks all providers that one change touches, in one order, before any of them is changed. */
  public void hold(Collection<PersonId> touched) {
    providers.lock(new TreeSet<>(touched));
  }

  /** A request was sent to these providers. */
  public void invited(Collection<PersonId> invited) {
    track(invited, TrackRecord::withInvitation);
  }

  /** The provider took a request up: claimed it and got in touch. */
  public void answered(PersonId provider) {
    track(Set.of(provider), TrackRecord::withAnswer);
  }

  /** The provider has one more claim to work on. */
  public void claimOpened(PersonId provider) {
    change(Set.of(provider), known -> known.withOpenClaims(known.openClaims() + 1));
  }

  /** One of the provider's claims needs no more work, however it ended. */
  public void claimEnded(PersonId provider) {
    claimsEnded(Set.of(provider));
  }

  /** One claim of each of these providers needs no more work. */
  public void claimsEnded(Collection<PersonId> ended) {
    change(ended, known -> known.withOpenClaims(known.openClaims() - 1));
  }

  /** The provider brought a job to its end. */
  public void jobCompleted(PersonId provider) {
    track(Set.of(provider), TrackRecord::withJobCompleted);
  }

  /** The sum and number of all ratings that the provider has now. */
  public void rated(PersonId provider, int ratingSum, int ratingCount) {
    track(Set.of(provider), record -> record.rated(ratingSum, ratingCount));
  }

  private void track(Collection<PersonId> who, UnaryOperator<TrackRecord> change) {
    change(who, known -> known.with(change.apply(known.record())));
  }

  private void change(Collection<PersonId> who, UnaryOperator<RoutedProvider> change) {
    var wanted = new TreeSet<>(who);
    var known = providers.lock(wanted);
    if (known.size() != wanted.size()) {
      throw new IllegalStateException("routing has no profile of some of " + wanted);
    }
    changed(known, change).forEach(providers::save);
  }

  private static List<RoutedProvider> changed(
      List<RoutedProvider> known, UnaryOperator<RoutedProvider> change) {
    return known.stream().map(change).toList();
  }
}
