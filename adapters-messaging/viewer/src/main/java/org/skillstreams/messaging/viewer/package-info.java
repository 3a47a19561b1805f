/** The mail server of a demo, and the page that shows what it got. */
package org.skillstreams.messaging.viewer;
