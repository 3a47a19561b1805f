package org.skillstreams.domain.job;

import java.time.Instant;
import java.util.Optional;

/**
 * What a provider's claims of some time cost, less what came back.
 *
 * @param credits of claims whose credits are still spent
 * @param oldest when the first of them was made
 */
public record Spent(int credits, Optional<Instant> oldest) {}
