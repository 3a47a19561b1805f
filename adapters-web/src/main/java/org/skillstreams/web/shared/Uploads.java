package org.skillstreams.web.shared;

/** Bounds of bodies that are files. */
public final class Uploads {

  /** Bytes; the server itself turns more than 4 MiB away. */
  public static final int LARGEST = 4_000_000;

  private Uploads() {}
}
