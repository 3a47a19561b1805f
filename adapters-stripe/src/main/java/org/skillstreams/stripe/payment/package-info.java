/** Buying credits with Stripe. */
package org.skillstreams.stripe.payment;
