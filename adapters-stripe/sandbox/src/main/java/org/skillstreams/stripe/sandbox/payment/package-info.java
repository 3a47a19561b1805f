/** Customers, payment methods, payment intents, charges, refunds, disputes. */
package org.skillstreams.stripe.sandbox.payment;
