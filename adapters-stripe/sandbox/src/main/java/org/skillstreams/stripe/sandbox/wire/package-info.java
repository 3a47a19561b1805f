/** The API over HTTP: parameters checked against Stripe's own classes, idempotency, answers. */
package org.skillstreams.stripe.sandbox.wire;
