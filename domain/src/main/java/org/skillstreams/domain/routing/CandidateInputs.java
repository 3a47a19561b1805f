package org.skillstreams.domain.routing;

/**
 * Everything a candidate's rank depends on, kept with the decision so that it can be replayed.
 *
 * @param tier how the provider's area meets the request
 * @param distanceMiles great-circle distance between the provider's place and the request
 * @param record what the provider had done at that moment
 */
public record CandidateInputs(MatchTier tier, double distanceMiles, TrackRecord record) {}
