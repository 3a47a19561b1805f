/** Buying credits: what happens in which transaction, and the port to the payment company. */
package org.skillstreams.application.payment;
