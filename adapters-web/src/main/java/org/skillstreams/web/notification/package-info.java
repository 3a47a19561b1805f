/** The notification centre, preferences, unsubscribing and mails over HTTP. */
package org.skillstreams.web.notification;
