/** What moves in payments without a request: the work on the payment company's messages. */
package org.skillstreams.messaging.payment;
