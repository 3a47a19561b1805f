/** What moves without a request: sweeps, outbox relay, live channel, mail. */
package org.skillstreams.messaging;
