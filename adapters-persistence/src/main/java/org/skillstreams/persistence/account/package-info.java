/** Rows and queries of accounts. */
package org.skillstreams.persistence.account;
