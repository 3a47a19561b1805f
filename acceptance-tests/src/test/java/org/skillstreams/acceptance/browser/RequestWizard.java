package org.skillstreams.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;

/** The five steps of a request, for a house that is cleaned before the keys go back. */
record RequestWizard(Window window) {

  static final String TITLE = "Move-out clean before the keys go back";
  static final String PHONE = "(503) 555-0142";

  private static final String WORDS = TITLE + "\nEmpty rooms, and an oven with a past.";
  private static final String KEYS_ON = LocalDate.parse("2031-04-30").toString();

  /** From the first page, where service and ZIP code are chosen. */
  void begin() {
    window.isAt("Say what you need once. Compare two good answers.");
    window.field("What do you need?").selectOption("House cleaning");
    window.fill("Where?", "97214");
    window.sees("Portland, OR");
    window.press("Start");
    window.isAt("Tell us about it");
  }

  /** Questions that appear with an answer are answered as well. */
  void describe() {
    window.fill("What has to be done?", WORDS);
    window.pick("Which kind of cleaning?", "Moving in or out");
    window.fill("When are the keys handed over?", KEYS_ON);
    window.fill("How many bedrooms?", "3");
    window.fill("How many bathrooms?", "2");
    window.pick("What else should be done?", "Inside the oven");
    window.pick("What else should be done?", "Windows");
    window.pick("Do pets live there?", "Yes");
    window.fill("Which pets?", "One old cat");
  }

  /** Nothing of the second step is lost. */
  void stillDescribed() {
    assertThat(window.field("What has to be done?")).hasValue(WORDS);
    assertThat(window.choice("Which kind of cleaning?", "Moving in or out")).isChecked();
    assertThat(window.field("When are the keys handed over?")).hasValue(KEYS_ON);
    assertThat(window.field("How many bedrooms?")).hasValue("3");
    assertThat(window.choice("What else should be done?", "Windows")).isChecked();
    assertThat(window.choice("What else should be done?", "Laundry")).not().isChecked();
    assertThat(window.field("Which pets?")).hasValue("One old cat");
  }

  void next() {
    window.press("Continue");
  }

  void back() {
    window.press("Back");
  }

  void place() {
    window.isAt("Where is it?");
    assertThat(window.field("ZIP code")).hasValue("97214");
    window.fill("Street or landmark", "1200 SE Morrison St");
  }

  void whenAndHow(String name, String email) {
    window.isAt("When, how much, and how to reach you");
    window.pick("When should it happen?", "Within a week");
    window.fill("From", "250");
    window.fill("To", "420");
    window.fill("Your name", name);
    window.fill("Phone", PHONE);
    window.fill("Email", email);
  }

  /** The last step shows every answer. */
  void review() {
    window.isAt("Look it over");
    window.sees("One old cat");
    window.sees("97214, Portland, OR");
    window.sees("1200 SE Morrison St");
    window.sees("$250 – $420");
    window.sees(PHONE);
  }
}
