package org.skillstreams.domain.job;

/** What the platform itself can find out about a reason to ask for credits back. */
public enum RefundCheck {
  /** Contact was tried so many hours ago, and the seeker has not answered. */
  CONTACT_ATTEMPT,
  /** The seeker asked for the same in the same place, so many days before at most. */
  EARLIER_REQUEST,
  /** The lead lay outside what the provider offered where, when it was claimed. */
  SERVICE_AREA,
  /** Nothing: only a person can judge. */
  NONE;

  /** What is checked for a reason. */
  public static RefundCheck of(Report.Cause cause) {
    return switch (cause) {
      case UNREACHABLE -> CONTACT_ATTEMPT;
      case DUPLICATE -> EARLIER_REQUEST;
      case OUTSIDE_AREA -> SERVICE_AREA;
      case WRONG_CATEGORY, FAKE, OTHER -> NONE;
    };
  }

  /** Whether the rule needs a number: hours since the attempt, or days to look back. */
  public boolean measures() {
    return switch (this) {
      case CONTACT_ATTEMPT, EARLIER_REQUEST -> true;
      case SERVICE_AREA, NONE -> false;
    };
  }
}
