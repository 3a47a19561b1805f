/** Stripe behind the payment port. */
package org.skillstreams.stripe;
