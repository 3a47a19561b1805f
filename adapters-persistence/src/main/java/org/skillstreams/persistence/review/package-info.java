/** Reviews in PostgreSQL. */
package org.skillstreams.persistence.review;
