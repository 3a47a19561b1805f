/** Assembly: server, wiring, launcher, demo data. */
package org.skillstreams.bootstrap;
