package org.skillstreams.domain.account;

import org.skillstreams.domain.shared.Reason;

/** What the rules of accounts refuse. */
public enum AccountRefusal implements Reason {
  NOT_SIGNED_IN("account.not_signed_in", Kind.UNAUTHENTICATED),
  WRONG_CREDENTIALS("account.wrong_credentials", Kind.UNAUTHENTICATED),
  BANNED("account.banned", Kind.FORBIDDEN),
  SUSPENDED("account.suspended", Kind.FORBIDDEN),
  NOT_ALLOWED("account.not_allowed", Kind.FORBIDDEN),
  OWN_ACCOUNT("account.own_account", Kind.FORBIDDEN),
  NO_SUCH_PERSON("account.no_such_person", Kind.NOT_FOUND),
  EMAIL_TAKEN("account.email_taken", Kind.CONFLICT),
  NOT_A_PROVIDER("account.not_a_provider", Kind.CONFLICT),
  ALREADY_VERIFIED("account.already_verified", Kind.CONFLICT),
  NOT_BANNED("account.not_banned", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  AccountRefusal(String key, Kind kind) {
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
