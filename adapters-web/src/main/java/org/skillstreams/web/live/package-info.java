/** Being told live: tickets for the socket, and asking instead where there is none. */
package org.skillstreams.web.live;
