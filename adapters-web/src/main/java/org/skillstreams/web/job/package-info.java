/** Jobs and leads over HTTP: one resource for each noun that a move makes. */
package org.skillstreams.web.job;
