package org.skillstreams.acceptance.shared;

import java.util.List;
import org.skillstreams.domain.account.Role;

/** What everybody may do. */
public interface Visitors {

  /** Makes an account and signs in to it. */
  Member signUp(Role role, String name, String email, String password);

  void signIn(String email, String password);

  void signOut(Member who);

  /** The role that the platform takes somebody for; refused without a session that holds. */
  Role whoAmI(Member who);

  /** Slugs of the kinds of work that can be asked for. */
  List<String> categories();

  /** The kinds of questions that a category asks, in their order. */
  List<String> questionTypes(String category);

  /** Where a ZIP code lies. */
  Whereabouts lookUp(String zip);

  /** A ZIP code's place, and whether requests may be made there. */
  record Whereabouts(String city, String state, boolean served) {}
}
