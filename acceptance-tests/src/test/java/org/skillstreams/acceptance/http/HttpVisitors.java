package org.skillstreams.acceptance.http;

import jakarta.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.Visitors;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;

/** What everybody may do, over HTTP. */
record HttpVisitors(Desk desk) implements Visitors {

  @Override
  public Member signUp(Role role, String name, String email, String password) {
    var body =
        Json.createObjectBuilder()
            .add("role", role.name().toLowerCase(Locale.ROOT))
            .add("name", name)
            .add("email", email)
            .add("password", password)
            .build();
    var me = desk.signUp(email, body);
    var id = new PersonId(UUID.fromString(me.getString("id")));
    return new Member(id, role, name, email, password);
  }

  @Override
  public void signIn(String email, String password) {
    desk.signIn(email, password);
  }

  @Override
  public void signOut(Member who) {
    desk.delete(who, "sessions/current");
  }

  @Override
  public Role whoAmI(Member who) {
    var role = desk.get(who, "me").asJsonObject().getString("role");
    return Role.valueOf(role.toUpperCase(Locale.ROOT));
  }

  @Override
  public List<String> categories() {
    return Desk.items(desk.openGet("categories")).stream().map(c -> c.getString("id")).toList();
  }

  @Override
  public List<String> questionTypes(String category) {
    return desk
        .openGet("categories/" + category + "/form")
        .asJsonObject()
        .getJsonArray("questions")
        .stream()
        .map(question -> question.asJsonObject().getString("type"))
        .toList();
  }

  @Override
  public Whereabouts lookUp(String zip) {
    return Desk.as(Whereabouts.class, desk.openGet("zips/" + zip));
  }
}
