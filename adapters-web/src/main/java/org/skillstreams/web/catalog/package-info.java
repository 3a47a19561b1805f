/** The catalog over HTTP: what can be asked for, and the operator's edits of it. */
package org.skillstreams.web.catalog;
