/**
 * A stateful double of Stripe on loopback, for development and tests. It is an artefact of its own
 * and never part of the application; what it can do stands in docs/stripe-sandbox.md.
 */
package org.skillstreams.stripe.sandbox;
