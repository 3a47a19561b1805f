package org.skillstreams.application.account;

/** Passwords kept readable, for tests that are not about hashing. */
public final class FakePasswords implements Passwords {

  private int checks;

  @Override
  public String hash(String password) {
    return "hash of " + password;
  }

  @Override
  public boolean matches(String password, String hash) {
    checks++;
    return hash.equals("hash of " + password);
  }

  @Override
  public String decoy() {
    return "decoy";
  }

  /** How many passwords were compared. */
  public int checks() {
    return checks;
  }
}
