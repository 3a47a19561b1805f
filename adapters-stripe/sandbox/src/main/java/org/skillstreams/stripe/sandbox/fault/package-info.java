/** Faults that wait for a call or a delivery, and the journal of both. */
package org.skillstreams.stripe.sandbox.fault;
