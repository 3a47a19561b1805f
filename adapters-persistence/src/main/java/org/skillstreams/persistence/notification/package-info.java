/** Notices, what people want to be told, and mails on their way out, in PostgreSQL. */
package org.skillstreams.persistence.notification;
