/**
 * The live channel: sockets, the rooms of this node, and what keeps both alive. The protocol is
 * written down in docs/live.asyncapi.yaml.
 */
package org.skillstreams.messaging.live;
