/** The audit log over HTTP. */
package org.skillstreams.web.audit;
