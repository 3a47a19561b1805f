package org.skillstreams.domain.payment;

import java.util.Optional;

/**
 * The page of the payment company where one purchase is paid.
 *
 * @param url where the buyer goes; empty once nobody can pay there any more
 */
public record Checkout(CheckoutId id, Optional<String> url) {}
