package org.skillstreams.domain.routing;

import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Zip;

/**
 * An eligible provider that was found at a place.
 *
 * @param foundAt where; the same provider may be found at several places
 * @param zip the ZIP code the provider works from
 * @param home that ZIP code's centre
 */
public record Candidate(
    Probe foundAt,
    PersonId provider,
    Zip zip,
    GeoPoint home,
    int radiusMiles,
    TrackRecord record) {}
