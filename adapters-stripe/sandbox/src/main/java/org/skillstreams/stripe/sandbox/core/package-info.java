/**
 * What all parts share: the store and its journal, time, tasks, events, routes and their
 * parameters.
 */
package org.skillstreams.stripe.sandbox.core;
