/** REST resources, security filters, OpenAPI; src/main/frontend holds the web client. */
package org.skillstreams.web;
