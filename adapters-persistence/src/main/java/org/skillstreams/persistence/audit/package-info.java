/** The audit log's table. */
package org.skillstreams.persistence.audit;
