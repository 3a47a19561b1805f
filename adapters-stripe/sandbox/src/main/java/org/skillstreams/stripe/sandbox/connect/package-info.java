/** Connected accounts and their onboarding page. */
package org.skillstreams.stripe.sandbox.connect;
