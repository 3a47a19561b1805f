/** Assembly: server, wiring, launcher, demo data; tests of the structure. */
package org.skillstreams.bootstrap;
