package org.skillstreams.application.notification;

/** How many notices wait for somebody. */
public record InboxCounts(long unread) {}
