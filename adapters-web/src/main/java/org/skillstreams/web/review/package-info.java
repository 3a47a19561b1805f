/** Reviews over HTTP. */
package org.skillstreams.web.review;
