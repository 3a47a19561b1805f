/** The platform's figures for whoever watches it from outside. */
package org.skillstreams.messaging.insight;
