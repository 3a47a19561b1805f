/** Rows and queries of the catalog. */
package org.skillstreams.persistence.catalog;
