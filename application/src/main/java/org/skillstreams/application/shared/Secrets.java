package org.skillstreams.application.shared;

/** Texts that nobody can guess. */
public interface Secrets {

  /** A new one: 256 random bits, of letters, digits, dashes and underscores. */
  String next();
}
