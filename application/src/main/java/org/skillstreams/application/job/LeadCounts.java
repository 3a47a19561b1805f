package org.skillstreams.application.job;

/** How many leads stand behind each tab. */
public record LeadCounts(int available, int claimed, int completed, int refunded) {}
