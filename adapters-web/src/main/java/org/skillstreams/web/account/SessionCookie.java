package org.skillstreams.web.account;

import jakarta.ws.rs.core.NewCookie;
import java.util.Date;
import org.skillstreams.application.account.SignIn.SignedIn;
import org.skillstreams.web.shared.AuthFilter;

/** The browser's cookie: unreadable for scripts, and never sent along from other sites. */
final class SessionCookie {

  private SessionCookie() {}

  static NewCookie of(SignedIn signedIn, boolean secure) {
    return cookie(signedIn.token(), secure).expiry(Date.from(signedIn.expiresAt())).build();
  }

  static NewCookie gone(boolean secure) {
    return cookie("", secure).maxAge(0).build();
  }

  private static NewCookie.Builder cookie(String value, boolean secure) {
    return new NewCookie.Builder(AuthFilter.COOKIE)
        .value(value)
        .path("/")
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.STRICT);
  }
}
