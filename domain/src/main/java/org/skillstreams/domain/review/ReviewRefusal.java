package org.skillstreams.domain.review;

import org.skillstreams.domain.shared.Reason;

/** Why something about reviews was refused. */
public enum ReviewRefusal implements Reason {
  NO_SUCH_REVIEW("review.not_found", Kind.NOT_FOUND),
  NOT_A_PARTY("review.not_a_party", Kind.FORBIDDEN),
  NOT_COMPLETED("review.not_completed", Kind.CONFLICT),
  WINDOW_OVER("review.window_over", Kind.CONFLICT),
  ALREADY_WRITTEN("review.already_written", Kind.CONFLICT),
  ALREADY_HIDDEN("review.already_hidden", Kind.CONFLICT),
  NOT_HIDDEN("review.not_hidden", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  ReviewRefusal(String key, Kind kind) {
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
