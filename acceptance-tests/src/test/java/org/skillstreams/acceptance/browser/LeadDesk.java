package org.skillstreams.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What a provider does with a lead. */
record LeadDesk(Window window) {

  /** By a word and by category; both are kept in the address. */
  void search(String word) {
    window.isAt("Leads");
    window.fill("Search", word);
    window.field("Category").selectOption("House cleaning");
    assertThat(window.page()).hasURL(Pattern.compile("[?&]q=" + word));
    assertThat(window.page()).hasURL(Pattern.compile("[?&]category=house-cleaning"));
    assertThat(window.page().getByRole(AriaRole.ARTICLE)).hasCount(1);
  }

  void read(String title) {
    window.follow(title);
    window.isAt(title);
  }

  /** Price, places and rules are there before anything is spent; who it is, is not. */
  void seesTheReceiptButNotTheCustomer(String... secrets) {
    assertThat(window.part("Claim this lead"))
        .containsText(Pattern.compile("You have \\d+ credits.*2 of 2 places left", Pattern.DOTALL));
    window.sees("The customer cancels: your credits come back.");
    for (var secret : secrets) {
      window.doesNotSee(secret);
    }
  }

  void asksToClaim() {
    window.button(Pattern.compile("^Claim for \\d+ credits")).click();
  }

  /** Says yes to the price that is shown, and to keep what it buys. */
  void spends() {
    window.button(Pattern.compile("^Spend \\d+ credits")).click();
    window.sees("Claimed.");
    window.press("Show contact details");
    window.sees("The contact details are on this page.");
  }

  void makesContact() {
    window.press("I made contact");
    window.pick("Contact", "I called");
    window.press("Note it");
    window.sees("Noted. The customer sees that you made contact.");
  }

  void fillsThePrice(String from, String to, String note) {
    window.press("Send a price");
    window.fill("From", from);
    window.fill("To", to);
    window.fill("Note", note);
  }

  void sendsThePrice() {
    window.press("Send price");
    window.sees("Your price is with the customer.");
  }

  /** The lead is none: the claim's price is asked back, and a person looks at it. */
  void asksForCreditsBack(String because) {
    window.press("Report");
    window.pick("What do you want?", "Ask for my credits back");
    window.field("Why?").selectOption("It is not a real request");
    window.fill("What happened?", because);
    window.press("Send report");
    window.sees("Thank you. What comes of it is on this page.");
  }
}
