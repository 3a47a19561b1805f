/** Starts a whole installation on one machine: database, migrations, seed, server. */
package org.skillstreams.bootstrap.launcher;
