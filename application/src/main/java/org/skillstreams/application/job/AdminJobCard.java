package org.skillstreams.application.job;

/** A job in the operator's list: the card and whose it is. */
public record AdminJobCard(JobCard job, String seeker) {}
