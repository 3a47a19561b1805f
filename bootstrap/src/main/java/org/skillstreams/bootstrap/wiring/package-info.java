/**
 * What the container is given: new ids, the system clock, the entity manager of the current
 * transaction.
 */
package org.skillstreams.bootstrap.wiring;
