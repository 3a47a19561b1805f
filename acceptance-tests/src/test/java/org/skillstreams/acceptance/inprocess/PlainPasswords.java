package org.skillstreams.acceptance.inprocess;

import org.skillstreams.application.account.Passwords;

/** Passwords kept as they are: scenarios sign up hundreds of people, and real hashing is slow. */
final class PlainPasswords implements Passwords {

  @Override
  public String hash(String password) {
    return "plain:" + password;
  }

  @Override
  public boolean matches(String password, String hash) {
    return hash(password).equals(hash);
  }

  @Override
  public String decoy() {
    return "nobody's";
  }
}
