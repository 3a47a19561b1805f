package org.skillstreams.application.payment;

import java.util.Optional;

/**
 * How both books stand.
 *
 * @param connected whether there is an account with a payment company at all
 * @param running whether they are being compared now
 * @param last the last comparison that came to an end
 * @param openDrifts differences that stand now
 */
public record ReconciliationOverview(
    boolean connected, boolean running, Optional<ReconciliationRun> last, long openDrifts) {}
