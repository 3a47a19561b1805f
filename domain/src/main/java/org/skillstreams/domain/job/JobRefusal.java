package org.skillstreams.domain.job;

import org.skillstreams.domain.shared.Reason;

/** Why the rules of a job refuse a move. */
public enum JobRefusal implements Reason {
  NO_SUCH_JOB("job.not_found", Kind.NOT_FOUND),
  NO_SUCH_REPORT("job.report_not_found", Kind.NOT_FOUND),
  NO_SUCH_PHOTO("job.photo_not_found", Kind.NOT_FOUND),
  NOT_A_PICTURE("job.not_a_picture", Kind.INVALID),
  PICTURE_TOO_LARGE("job.picture_too_large", Kind.INVALID),
  TOO_MANY_PHOTOS("job.too_many_photos", Kind.TOO_MANY),
  DAILY_CAP_REACHED("job.daily_cap_reached", Kind.TOO_MANY),
  OVER_DAILY_CAP("job.over_daily_cap", Kind.CONFLICT),
  NOT_YOURS("job.not_yours", Kind.FORBIDDEN),
  NOT_INVITED("job.not_invited", Kind.FORBIDDEN),
  CLOSED_FOR_CLAIMS("job.closed_for_claims", Kind.CONFLICT),
  NO_PLACE_LEFT("job.no_place_left", Kind.CONFLICT),
  ALREADY_CLAIMED("job.already_claimed", Kind.CONFLICT),
  PRICE_CHANGED("job.price_changed", Kind.CONFLICT),
  WINDOW_OVER("job.window_over", Kind.CONFLICT),
  UNDO_OVER("job.undo_over", Kind.CONFLICT),
  CLAIM_SEEN("job.claim_seen", Kind.CONFLICT),
  CONTACT_REVEALED("job.contact_revealed", Kind.CONFLICT),
  TOO_MANY_QUOTES("job.too_many_quotes", Kind.CONFLICT),
  NO_OPEN_CLAIM("job.no_open_claim", Kind.CONFLICT),
  ALREADY_CONTACTED("job.already_contacted", Kind.CONFLICT),
  NO_SUCH_QUOTE("job.quote_not_found", Kind.NOT_FOUND),
  QUOTE_NOT_OPEN("job.quote_not_open", Kind.CONFLICT),
  NOT_ROUTABLE("job.not_routable", Kind.CONFLICT),
  NOT_ASSIGNABLE("job.not_assignable", Kind.CONFLICT),
  ALREADY_INVITED("job.already_invited", Kind.CONFLICT),
  NOT_ELIGIBLE("job.provider_not_eligible", Kind.CONFLICT),
  NOTHING_TO_CONFIRM("job.nothing_to_confirm", Kind.CONFLICT),
  ALREADY_DECIDED("job.already_decided", Kind.CONFLICT),
  NOT_CONFIRMED("job.not_confirmed", Kind.CONFLICT),
  ALREADY_COMPLETED("job.already_completed", Kind.CONFLICT),
  NOT_DUE("job.not_due", Kind.CONFLICT),
  TOO_LATE_TO_CANCEL("job.too_late_to_cancel", Kind.CONFLICT),
  NOTHING_TO_REFUND("job.nothing_to_refund", Kind.CONFLICT),
  ALREADY_REPORTED("job.already_reported", Kind.CONFLICT),
  NOT_APPEALABLE("job.report_not_appealable", Kind.CONFLICT),
  REPORT_DECIDED("job.report_already_decided", Kind.CONFLICT),
  NOT_OVERRIDABLE("job.move_not_overridable", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  JobRefusal(String key, Kind kind) {
    this.key = key;
    this.kind = kind;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
