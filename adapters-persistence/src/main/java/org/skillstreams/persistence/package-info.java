/** Rows and queries (Hibernate), migrations (Flyway), outbox. */
package org.skillstreams.persistence;
