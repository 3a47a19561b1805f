/** What operators see of the running platform, from PostgreSQL. */
package org.skillstreams.persistence.insight;
