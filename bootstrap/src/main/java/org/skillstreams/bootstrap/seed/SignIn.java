package org.skillstreams.bootstrap.seed;

/** A person of the demo who can sign in. */
public record SignIn(String role, String email, String password) {

  @Override
  public String toString() {
    return "%-9s %s / %s".formatted(role, email, password);
  }
}
