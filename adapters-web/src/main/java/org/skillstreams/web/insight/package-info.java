/** What operators see and steer of the running platform, over HTTP. */
package org.skillstreams.web.insight;
