/** What people are told, by which channels, and when. */
package org.skillstreams.domain.notification;
