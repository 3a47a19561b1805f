/** Credits, grants and the proof over HTTP. */
package org.skillstreams.web.ledger;
