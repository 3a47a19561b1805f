/** Products, prices, subscriptions, invoices, the billing portal, test clocks. */
package org.skillstreams.stripe.sandbox.billing;
