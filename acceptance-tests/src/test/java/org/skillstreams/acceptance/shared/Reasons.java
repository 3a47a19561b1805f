package org.skillstreams.acceptance.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import java.util.Map;

/** Why something was refused, in the words of the text. */
public final class Reasons {

  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("there is no open claim", "job.no_open_claim"),
          Map.entry("there is no such notice", "notification.not_found"),
          Map.entry("there is nothing to give back", "job.nothing_to_refund"),
          Map.entry("nothing was confirmed", "job.not_confirmed"),
          Map.entry("there is nothing to confirm", "job.nothing_to_confirm"),
          Map.entry("it was claimed already", "job.already_claimed"),
          Map.entry("the choice was made", "job.already_decided"),
          Map.entry("it is too late to cancel", "job.too_late_to_cancel"),
          Map.entry("the work is done already", "job.already_completed"),
          Map.entry("the daily limit is reached", "job.daily_cap_reached"),
          Map.entry("her own cap of the day is reached", "job.over_daily_cap"),
          Map.entry("the time to undo is over", "job.undo_over"),
          Map.entry("the seeker has seen it", "job.claim_seen"),
          Map.entry("the contact details were shown", "job.contact_revealed"),
          Map.entry("there is nothing to appeal", "job.report_not_appealable"),
          Map.entry("the price has changed", "job.price_changed"),
          Map.entry("credits are missing", "ledger.not_enough_credits"),
          Map.entry("the wallet does not hold that much", "ledger.not_enough_money"),
          Map.entry("the request was decided already", "ledger.withdrawal_already_decided"),
          Map.entry("nothing can be bought yet", "payment.not_configured"),
          Map.entry("this is not genuine", "payment.webhook_not_genuine"),
          Map.entry("only a person can explain this", "payment.drift_needs_explanation"),
          Map.entry("there is no such purchase", "payment.purchase_not_found"),
          Map.entry("there is no such lead", "job.not_found"),
          Map.entry("there is no such job", "job.not_found"),
          Map.entry("it is closed for claims", "job.closed_for_claims"),
          Map.entry("the quote no longer stands", "job.quote_not_open"),
          Map.entry("it was reported already", "job.already_reported"),
          Map.entry("it was decided already", "job.report_already_decided"),
          Map.entry("Anna was asked already", "job.already_invited"),
          Map.entry("this cannot be done for somebody", "job.move_not_overridable"),
          Map.entry("there is no such ZIP code", "catalog.no_such_zip"),
          Map.entry("somebody else was faster", "edit.stale"),
          Map.entry("this address is taken", "account.email_taken"),
          Map.entry("address or password is wrong", "account.wrong_credentials"),
          Map.entry("one has to sign in", "account.not_signed_in"),
          Map.entry("the account is closed", "account.banned"),
          Map.entry("the account is on hold", "account.suspended"),
          Map.entry("this is for operators", "account.not_allowed"),
          Map.entry("the time for reviews is over", "review.window_over"),
          Map.entry("she has reviewed already", "review.already_written"),
          Map.entry("the work is not done yet", "review.not_completed"));

  /** The fields in the words of the text. */
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("the category", "category"),
          Map.entry("the ZIP code", "zip"),
          Map.entry("the number of rooms", "answers.rooms"),
          Map.entry("the kind", "answers.kind"),
          Map.entry("the favourite song", "answers.song"),
          Map.entry("the ceiling", "answers.ceiling"),
          Map.entry("the lowest price", "min"),
          Map.entry("the amount", "amount"),
          Map.entry("the budget", "budget.min"),
          Map.entry("the date", "timing.date"),
          Map.entry("the description", "description"),
          Map.entry("the contact's name", "contact.name"),
          Map.entry("the reason", "reason"),
          Map.entry("the password", "password"),
          Map.entry("the overall score", "overall"),
          Map.entry("the condition", "questions[1].showWhen.question"),
          Map.entry("the start of the first tier", "tiers[0].fromScore"),
          Map.entry("the start of the second tier", "tiers[1].fromScore"),
          Map.entry("the price of the first tier", "tiers[0].credits"));

  private final Answer answer;

  public Reasons(Answer answer) {
    this.answer = answer;
  }

  @Then("{person} is told that {}")
  public void told(String who, String reason) {
    assertThat(KEYS).containsKey(reason);
    answer.refusedTo(who, KEYS.get(reason));
  }

  @Then("{person} is asked to correct {}")
  public void asked(String who, String what) {
    assertThat(FIELDS).containsKey(what);
    answer.correctionAskedOf(who, FIELDS.get(what));
  }
}
