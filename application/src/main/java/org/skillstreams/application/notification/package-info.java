/** Telling people what happened: in the notification centre, at once, and by mail. */
package org.skillstreams.application.notification;
