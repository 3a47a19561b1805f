package org.skillstreams.application.notification;

/** Where people find the platform. */
public interface PublicAddress {

  /** The whole address of a path such as {@code /jobs/7}. */
  String of(String path);
}
