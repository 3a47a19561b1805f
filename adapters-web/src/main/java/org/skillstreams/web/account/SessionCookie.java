package org.skillstreams.web.account;

import jakarta.ws.rs.core.NewCookie;
import java.util.Date;
import org.skillstreams.application.account.SignIn.SignedIn;
import org.skillstreams.web.shared.AuthFilter;

/**
 * The browser's cookie: unreadable for scripts, and never sent along from other sites. A second one
 * tells the page's script that it is there, and nothing more: so visitors need not ask who they
 * are.
 */
final class SessionCookie {

  private static final String SIGNED_IN = "skillstreams_signed_in";

  private SessionCookie() {}

  static NewCookie[] of(SignedIn signedIn, boolean secure) {
    var until = Date.from(signedIn.expiresAt());
    return new NewCookie[] {
      token(signedIn.token(), secure).expiry(until).build(),
      hint("yes", secure).expiry(until).build()
    };
  }

  static NewCookie[] gone(boolean secure) {
    return new NewCookie[] {
      token("", secure).maxAge(0).build(), hint("", secure).maxAge(0).build()
    };
  }

  private static NewCookie.Builder token(String value, boolean secure) {
    return cookie(AuthFilter.COOKIE, value, secure).httpOnly(true);
  }

  private static NewCookie.Builder hint(String value, boolean secure) {
    return cookie(SIGNED_IN, value, secure);
  }

  private static NewCookie.Builder cookie(String name, String value, boolean secure) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .secure(secure)
        .sameSite(NewCookie.SameSite.STRICT);
  }
}
