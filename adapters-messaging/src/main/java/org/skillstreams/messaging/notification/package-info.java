/** Mails leaving by SMTP, and notices whose time has come. */
package org.skillstreams.messaging.notification;
