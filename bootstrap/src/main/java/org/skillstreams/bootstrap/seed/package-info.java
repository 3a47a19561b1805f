/** What a new installation begins with, and the demo town. */
package org.skillstreams.bootstrap.seed;
