/** The ledger's tables, functions and queries. */
package org.skillstreams.persistence.ledger;
