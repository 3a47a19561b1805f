/** Buying credits over REST. */
package org.skillstreams.web.payment;
