package org.skillstreams.domain.job;

/** How a claiming provider reaches the seeker; shown to nobody before the claim. */
public record Contact(String name, String phone, String email, Way prefers) {

  /** Ways of getting in touch. */
  public enum Way {
    PHONE,
    EMAIL,
    CHAT
  }
}
