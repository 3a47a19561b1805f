/** Checkout sessions and the page on which they are paid. */
package org.skillstreams.stripe.sandbox.checkout;
