package org.skillstreams.acceptance.inprocess;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.Visitors;
import org.skillstreams.application.account.Authenticate;
import org.skillstreams.application.account.SignIn;
import org.skillstreams.application.account.SignOut;
import org.skillstreams.application.account.SignUp;
import org.skillstreams.application.catalog.CategoryCard;
import org.skillstreams.application.catalog.ListCategories;
import org.skillstreams.application.catalog.LookUpZip;
import org.skillstreams.application.catalog.ReadForm;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.shared.Zip;

/** What everybody may do, by the use cases. */
final class InProcessVisitors implements Visitors {

  private final Platform platform;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  InProcessVisitors(Platform platform) {
    this.platform = platform;
  }

  @Override
  public Member signUp(Role role, String name, String email, String password) {
    var command = new SignUp.Command(role, name, email, password);
    var person = platform.answer(() -> platform.get(SignUp.class).handle(command));
    signIn(email, password);
    return new Member(person.id(), role, name, email, password);
  }

  @Override
  public void signIn(String email, String password) {
    var signedIn = platform.answer(() -> platform.get(SignIn.class).handle(email, password));
    tokens.put(email, signedIn.token());
  }

  @Override
  public void signOut(Member who) {
    var identity = identity(who);
    platform.act(() -> platform.get(SignOut.class).handle(identity.caller(), identity.session()));
  }

  @Override
  public Role whoAmI(Member who) {
    return identity(who).caller().role();
  }

  private Authenticate.Identity identity(Member who) {
    var token = tokens.get(who.email());
    return platform.answer(() -> platform.get(Authenticate.class).handle(token));
  }

  @Override
  public List<String> categories() {
    return platform.answer(() -> platform.get(ListCategories.class).handle()).items().stream()
        .map(CategoryCard::id)
        .toList();
  }

  @Override
  public List<String> questionTypes(String category) {
    var form = platform.answer(() -> platform.get(ReadForm.class).handle(new CategoryId(category)));
    return form.questions().stream()
        .map(question -> question.type().name().toLowerCase(Locale.ROOT))
        .toList();
  }

  @Override
  public Whereabouts lookUp(String zip) {
    var seen = platform.answer(() -> platform.get(LookUpZip.class).handle(new Zip(zip)));
    return new Whereabouts(seen.city(), seen.state(), seen.served());
  }
}
