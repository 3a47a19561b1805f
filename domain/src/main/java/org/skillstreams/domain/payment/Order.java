package org.skillstreams.domain.payment;

import java.time.Instant;
import org.skillstreams.domain.account.PersonId;

/**
 * What is bought, as it was offered at that moment; a package that is edited later changes nothing
 * about it.
 *
 * @param requestKey the buyer's key: one key is one purchase
 * @param callKey our own key for the payment company: sent again, the call has no second effect
 */
public record Order(
    PersonId buyer,
    PackageId pack,
    String packageName,
    int credits,
    Price price,
    String requestKey,
    String callKey,
    Instant intendedAt) {}
