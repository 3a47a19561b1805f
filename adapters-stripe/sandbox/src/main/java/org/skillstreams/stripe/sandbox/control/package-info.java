/** What only the sandbox can do: time, faults, settling, disputes. */
package org.skillstreams.stripe.sandbox.control;
