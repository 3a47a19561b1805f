/**
 * What the server's container is given: new ids and the system clock; the entity manager is the
 * server's own.
 */
package org.skillstreams.bootstrap.wiring;
