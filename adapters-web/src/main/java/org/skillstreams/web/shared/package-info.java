/**
 * What every resource stands on: JSON in and out, problem details, who asks, retries, versions and
 * pages.
 */
package org.skillstreams.web.shared;
