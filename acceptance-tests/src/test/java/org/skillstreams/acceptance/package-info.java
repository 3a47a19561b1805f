/** One text, two drivers: Cucumber features in-process and over HTTP; browser journeys. */
package org.skillstreams.acceptance;
