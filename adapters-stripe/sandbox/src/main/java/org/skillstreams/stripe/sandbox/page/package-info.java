/** Pages for people. */
package org.skillstreams.stripe.sandbox.page;
