package org.skillstreams.stripe.sandbox.connect;

import com.google.gson.JsonObject;
import java.util.List;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Listing;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.core.World;
import org.skillstreams.stripe.sandbox.page.Html;
import org.skillstreams.stripe.sandbox.page.Page;

/** Where somebody who is to be paid tells who they are and where the money goes. */
public final class OnboardingPage implements Page {

  private final World world;

  public OnboardingPage(World world) {
    this.world = world;
  }

  @Override
  public Reply show(String code) {
    var platform = world.in("");
    if (code.startsWith("acct_")) {
      var account = platform.get(Accounts.KIND, code);
      return Page.shown("Your account", "<p>%s</p>".formatted(standing(account)));
    }
    var link = platform.get(AccountLinks.KIND, code);
    if (isOver(platform, link)) {
      return new Reply.Sent(Json.text(link, "_refresh_url"));
    }
    var account = platform.get(Accounts.KIND, Json.text(link, "_account_id"));
    return Page.shown("Get paid", form(account));
  }

  @Override
  public Reply submit(String code, Params form) {
    return world
        .store()
        .change(() -> {
          var platform = world.in("");
          var link = platform.get(AccountLinks.KIND, code);
          if (isOver(platform, link)) {
            return new Reply.Sent(Json.text(link, "_refresh_url"));
          }
          platform.save(Json.with(link, "_used", true));
          var account = platform.get(Accounts.KIND, Json.text(link, "_account_id"));
          switch (form.text("answer").orElse("")) {
            case "complete" -> complete(platform, account, List.of());
            case "incomplete" ->
                complete(platform, account, List.of("individual.verification.document"));
            case "later" -> {
              // goes back without a word
            }
            case String answer ->
                throw ApiError.invalid("parameter_unknown", "What is " + answer + "?");
          }
          return new Reply.Sent(Json.text(link, "_return_url"));
        });
  }

  private static void complete(Scope platform, JsonObject account, List<String> missing) {
    var done = missing.isEmpty();
    var capabilities = Json.child(account, "capabilities");
    List.copyOf(capabilities.keySet())
        .forEach(name -> capabilities.addProperty(name, done ? "active" : "inactive"));
    Json.with(
        account,
        "charges_enabled",
        done,
        "details_submitted",
        true,
        "payouts_enabled",
        done,
        "external_accounts",
        banks(platform, account),
        "requirements",
        AccountDraft.requirements(missing, done ? Json.NONE : "requirements.past_due"));
    Accounts.changed(platform, account);
  }

  private static JsonObject banks(Scope platform, JsonObject account) {
    var id = Json.text(account, "id");
    var bank =
        Json.object(
            "id",
            platform.id("ba"),
            "object",
            "bank_account",
            "account",
            id,
            "account_holder_name",
            Json.NONE,
            "account_holder_type",
            "individual",
            "bank_name",
            "STRIPE TEST BANK",
            "country",
            "US",
            "currency",
            account.get("default_currency"),
            "default_for_currency",
            true,
            "last4",
            "6789",
            "metadata",
            new JsonObject(),
            "routing_number",
            "110000000",
            "status",
            "new");
    return Listing.whole("/v1/accounts/" + id + "/external_accounts", List.of(bank));
  }

  private static boolean isOver(Scope platform, JsonObject link) {
    return Json.flag(link, "_used")
        || Json.number(link, "expires_at") < platform.now().getEpochSecond();
  }

  private static String standing(JsonObject account) {
    return Json.flag(account, "payouts_enabled")
        ? "Everything is in order: you can be paid."
        : "Something is missing before you can be paid.";
  }

  private static String form(JsonObject account) {
    return """
    <p>%s would answer questions about themselves here. In the sandbox, you choose how it ends.</p>
    <form method="post">
      <button name="answer" value="complete">Everything is in order</button>
      <button name="answer" value="incomplete" class="quiet">A document is missing</button>
      <button name="answer" value="later" class="quiet">Finish later</button>
    </form>
    """
        .formatted(Html.text(Json.find(account, "email").orElse("The owner of this account")));
  }
}
