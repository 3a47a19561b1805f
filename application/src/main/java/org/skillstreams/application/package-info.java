/** Use cases, ports and views. The test-jar holds in-memory adapters, contracts and fixtures. */
package org.skillstreams.application;
