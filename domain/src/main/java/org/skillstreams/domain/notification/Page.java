package org.skillstreams.domain.notification;

import java.util.Locale;
import java.util.UUID;

/** Where a notice leads. */
public enum Page {
  HOME("/home"),
  /** A request or a lead, whichever it is for the reader. */
  WORK("/work/{id}"),
  REQUEST("/jobs/{id}"),
  LEAD("/leads/{id}"),
  MY_CREDITS("/credits"),
  WALLET("/wallet"),
  PROFILE("/profile"),
  PLAN("/plan"),
  SETTINGS("/settings"),
  BOOKING("/bookings/{id}"),
  PROJECT("/projects/{id}"),
  INTRODUCTION("/introductions/{id}"),
  TASK("/tasks/{id}"),
  CONVERSATION("/messages/{id}"),
  DISPUTE("/disputes/{id}"),
  ADMIN_JOB("/admin/jobs/{id}"),
  ADMIN_REPORTS("/admin/reports"),
  ADMIN_WITHDRAWALS("/admin/withdrawals"),
  ADMIN_PEOPLE("/admin/people"),
  ADMIN_RECONCILIATION("/admin/reconciliation");

  private final String path;

  Page(String path) {
    this.path = path;
  }

  /** The path of this page about a thing. */
  public String path(UUID about) {
    return path.replace("{id}", about.toString());
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
