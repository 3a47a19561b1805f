/** What moves without a request for all features: the sweep over deadlines. */
package org.skillstreams.messaging.shared;
