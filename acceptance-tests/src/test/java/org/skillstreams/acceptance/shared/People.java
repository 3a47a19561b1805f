package org.skillstreams.acceptance.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.skillstreams.domain.account.Role;

/** The people of one scenario, by the names the text gives them. */
public final class People {

  public static final String OPERATOR = "the operator";
  public static final String PASSWORD = "a quiet river at dawn";

  private static final Set<String> SEEKERS = Set.of("Maria", "Nina");

  private final Stage stage;
  private final Map<String, Member> members = new HashMap<>();

  public People(Stage stage) {
    this.stage = stage;
  }

  /** Who goes by this name; whoever is met for the first time joins the platform. */
  public Member named(String name) {
    var known = members.get(name);
    return known == null ? join(name) : known;
  }

  public boolean knows(String name) {
    return members.containsKey(name);
  }

  public Member operator() {
    return named(OPERATOR);
  }

  /** Signs up with an address that nobody had before. */
  public Member signUp(String name, Role role, String password) {
    var member = stage.marketplace().visitors().signUp(role, name, freshAddress(name), password);
    members.put(name, member);
    return member;
  }

  public static String freshAddress(String name) {
    return "%s.%s@example.org"
        .formatted(name.toLowerCase(java.util.Locale.ROOT), UUID.randomUUID());
  }

  private Member join(String name) {
    if (name.equals(OPERATOR)) {
      var operator = stage.marketplace().operators().first();
      members.put(name, operator);
      return operator;
    }
    return signUp(name, SEEKERS.contains(name) ? Role.SEEKER : Role.PROVIDER, PASSWORD);
  }
}
