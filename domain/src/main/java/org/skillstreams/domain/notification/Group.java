package org.skillstreams.domain.notification;

import java.util.Locale;

/** What notices are about: what people filter by, and what they switch on and off together. */
public enum Group {
  REQUESTS,
  LEADS,
  MESSAGES,
  BOOKINGS,
  PROJECTS,
  INTRODUCTIONS,
  TASKS,
  REVIEWS,
  DISPUTES,
  REMINDERS,
  MONEY,
  ACCOUNT,
  OPERATIONS;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
