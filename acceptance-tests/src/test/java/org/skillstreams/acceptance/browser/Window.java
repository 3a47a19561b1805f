package org.skillstreams.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.skillstreams.bootstrap.seed.SignIn;

/** A browser window with cookies of its own, used the way people do: by what is written on it. */
final class Window implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final Size size;
  private final Troubles troubles;

  Window(BrowserContext context, Size size) {
    this.context = context;
    this.size = size;
    this.page = context.newPage();
    this.troubles = Troubles.of(page);
  }

  Page page() {
    return page;
  }

  Size size() {
    return size;
  }

  List<String> troubles() {
    return troubles.seen();
  }

  Window go(String path) {
    page.navigate(path);
    return this;
  }

  /** Signs in through the form and waits for the role's first page. */
  Window signIn(SignIn who) {
    go("/sign-in");
    fill("Email", who.email());
    fill("Password", who.password());
    press("Sign in");
    assertThat(button(Pattern.compile("^Account of "))).isVisible();
    return this;
  }

  /** Presses the button of this name. */
  void press(String button) {
    button(button).click();
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator button(Pattern name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  void follow(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
  }

  /** The text field, list or number of this label. */
  Locator field(String label) {
    var inputs =
        page.locator("input:not([type=radio], [type=checkbox]), textarea, select")
            .and(page.getByLabel(written(label)));
    var dialog = page.getByRole(AriaRole.DIALOG);
    return dialog.count() > 0 ? dialog.locator(inputs) : inputs;
  }

  void fill(String label, String text) {
    field(label).fill(text);
  }

  /** Picks one of the choices below this question. */
  void pick(String question, String choice) {
    group(question).getByText(choice, new Locator.GetByTextOptions().setExact(true)).click();
  }

  Locator choice(String question, String choice) {
    return group(question).getByLabel(choice, new Locator.GetByLabelOptions().setExact(true));
  }

  private Locator group(String name) {
    return page.getByRole(AriaRole.GROUP, named(written(name)));
  }

  /** A label, with or without the word that says it may stay empty. */
  private static Pattern written(String label) {
    return Pattern.compile("^" + label.replaceAll("[.?()]", "\\\\$0") + "( optional)?$");
  }

  /** Waits until this stands somewhere on the page. */
  void sees(String text) {
    assertThat(page.getByText(text).locator("visible=true").first()).isVisible();
  }

  void doesNotSee(String text) {
    assertThat(page.getByText(text).locator("visible=true")).hasCount(0);
  }

  /** Waits for the page with this title. */
  void isAt(String title) {
    var heading =
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(title));
    assertThat(heading).isVisible();
  }

  /** What is below the heading of this card or dialog. */
  Locator part(String heading) {
    return page.locator("section, dialog, [role=dialog]")
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    page.getByRole(
                        AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))));
  }

  private static Page.GetByRoleOptions named(Pattern name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  @Override
  public void close() {
    context.close();
  }
}
