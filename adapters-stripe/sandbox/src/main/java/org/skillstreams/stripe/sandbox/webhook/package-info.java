/** Signed deliveries of events. */
package org.skillstreams.stripe.sandbox.webhook;
