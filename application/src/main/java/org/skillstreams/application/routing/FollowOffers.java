package org.skillstreams.application.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.skillstreams.application.account.Offers;
import org.skillstreams.application.catalog.ServiceAreas;
import org.skillstreams.domain.account.ProviderProfile;
import org.skillstreams.domain.routing.ServiceArea;
import org.skillstreams.domain.routing.ServiceProfile;
import org.skillstreams.domain.shared.Zip;

/** Keeps routing's picture of the providers true to their accounts. */
@Dependent
public class FollowOffers implements Offers {

  private final ProviderLanes lanes;
  private final ServiceAreas places;

  @Inject
  public FollowOffers(ProviderLanes lanes, ServiceAreas places) {
    this.lanes = lanes;
    this.places = places;
  }

  /** Somebody without a base is nowhere, and routing need not know of them yet. */
  @Override
  public void changed(ProviderProfile profile, boolean active) {
    profile.details().zip().ifPresent(base -> lanes.profileChanged(offered(profile, base, active)));
  }

  private ServiceProfile offered(ProviderProfile profile, Zip base, boolean active) {
    var details = profile.details();
    return new ServiceProfile(
        profile.provider(),
        base,
        places.get(base).point(),
        details.radiusMiles(),
        details.categories(),
        details.areas().stream()
            .map(area -> new ServiceArea(area.category(), area.zip()))
            .collect(Collectors.toSet()),
        details.capacity(),
        active);
  }
}
