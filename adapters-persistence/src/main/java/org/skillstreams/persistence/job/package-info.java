/** Jobs in PostgreSQL: rows, their queries, and the views read straight from SQL. */
package org.skillstreams.persistence.job;
