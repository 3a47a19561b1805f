package org.skillstreams.web.shared;

import java.util.Locale;
import org.skillstreams.domain.account.Role;

/** Names of the roles for {@code @RolesAllowed}. */
public final class Roles {

  public static final String SEEKER = "seeker";
  public static final String PROVIDER = "provider";
  public static final String ADMIN = "admin";

  private Roles() {}

  static String nameOf(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
