package org.skillstreams.bootstrap.seed;

import org.skillstreams.application.account.Passwords;

/** Hashes one password once: everybody of the demo town has the same, and hashing is slow. */
final class OneHash implements Passwords {

  private final Passwords real;
  private final String password;
  private final String hash;

  OneHash(Passwords real, String password) {
    this.real = real;
    this.password = password;
    this.hash = real.hash(password);
  }

  @Override
  public String hash(String other) {
    return other.equals(password) ? hash : real.hash(other);
  }

  @Override
  public boolean matches(String other, String against) {
    return real.matches(other, against);
  }

  @Override
  public String decoy() {
    return real.decoy();
  }
}
