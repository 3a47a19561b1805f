/** Balances and what moves them: transfers, reversals, payouts. */
package org.skillstreams.stripe.sandbox.money;
