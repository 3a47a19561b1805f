/**
 * What every feature's rows and queries stand on: the unit, migrations, platform time and the
 * outbox.
 */
package org.skillstreams.persistence.shared;
