/** Conversations over REST. */
package org.skillstreams.web.chat;
