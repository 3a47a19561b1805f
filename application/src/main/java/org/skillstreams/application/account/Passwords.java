package org.skillstreams.application.account;

/** Turns passwords into what may be stored, slowly on purpose. */
public interface Passwords {

  /** A salted hash with its parameters in it. */
  String hash(String password);

  boolean matches(String password, String hash);

  /** A hash that no password matches, to spend the same time on an address that nobody has. */
  String decoy();
}
