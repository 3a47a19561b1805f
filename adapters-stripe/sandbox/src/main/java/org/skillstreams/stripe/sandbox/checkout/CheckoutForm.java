package org.skillstreams.stripe.sandbox.checkout;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.page.Html;
import org.skillstreams.stripe.sandbox.payment.TestCard;

/** The page of a session that waits for payment. */
final class CheckoutForm {

  private static final List<TestCard> HINTED =
      List.of(
          TestCard.VISA,
          TestCard.DECLINED,
          TestCard.INSUFFICIENT_FUNDS,
          TestCard.AUTHENTICATE,
          TestCard.AUTHENTICATE_ALWAYS,
          TestCard.DISPUTED);

  private CheckoutForm() {}

  static String of(JsonObject session, Params given, String problem) {
    return Html.problem(problem)
        + items(session)
        + form(session, given)
        + cancel(session)
        + cards();
  }

  static String money(JsonObject session, String field) {
    return Html.money(Json.number(session, field), Json.text(session, "currency"));
  }

  private static String items(JsonObject session) {
    var rows =
        Json.children(Json.child(session, "_line_items"), "data").stream()
            .map(item ->
                "<tr><td>%s × %s</td><td>%s</td></tr>"
                    .formatted(
                        Json.number(item, "quantity"),
                        Html.text(Json.text(item, "description")),
                        money(item, "amount_total")))
            .collect(Collectors.joining());
    return """
    <table>
      <caption hidden>What you pay for</caption>
      <tbody>%s</tbody>
      <tfoot><tr><th scope="row">Total</th><th>%s</th></tr></tfoot>
    </table>
    """
        .formatted(rows, money(session, "amount_total"));
  }

  private static String form(JsonObject session, Params given) {
    return """
    <form method="post">
      <label for="email">Email</label>
      <input id="email" name="email" type="email" required autocomplete="email" value="%s">
      %s
      <label for="name">Name on card or account</label>
      <input id="name" name="name" required autocomplete="name" maxlength="200" value="%s">
      <label for="number">Card number</label>
      <input id="number" name="number" inputmode="numeric" autocomplete="cc-number"
        maxlength="23" placeholder="4242 4242 4242 4242" aria-describedby="cards">
      <label for="expiry">Expiry (MM / YY)</label>
      <input id="expiry" name="expiry" autocomplete="cc-exp" maxlength="7" placeholder="12 / 34">
      <label for="cvc">Security code</label>
      <input id="cvc" name="cvc" inputmode="numeric" autocomplete="cc-csc" maxlength="4"
        placeholder="123">
      <button type="submit">%s %s</button>
    </form>
    """
        .formatted(
            Html.text(given.text("email").orElse(Json.text(session, "customer_email"))),
            methods(session, given),
            Html.text(given.text("name").orElse("")),
            Json.text(session, "mode").equals("subscription") ? "Subscribe for" : "Pay",
            money(session, "amount_total"));
  }

  private static String methods(JsonObject session, Params given) {
    var types = session.getAsJsonArray("payment_method_types");
    if (!types.contains(Json.of("us_bank_account"))) {
      return "<input type=\"hidden\" name=\"method\" value=\"card\">";
    }
    var chosen = given.text("method").orElse("card");
    return "<fieldset><legend>Pay with</legend>"
        + radio("card", "A card", chosen)
        + radio("bank", "A bank debit that comes through later", chosen)
        + radio("bank_fails", "A bank debit that fails later", chosen)
        + "</fieldset>";
  }

  private static String radio(String value, String label, String chosen) {
    return """
    <label class="choice"><input type="radio" name="method" value="%s"%s> %s</label>
    """
        .formatted(value, value.equals(chosen) ? " checked" : "", label);
  }

  private static String cancel(JsonObject session) {
    return Json.find(session, "cancel_url")
        .map(url -> "<p><a href=\"%s\">Cancel and go back</a></p>".formatted(Html.text(url)))
        .orElse("");
  }

  private static String cards() {
    var rows =
        HINTED.stream()
            .map(card ->
                "<tr><td><code>%s</code></td><td>%s</td></tr>"
                    .formatted(spaced(card.number()), card.meaning()))
            .collect(Collectors.joining());
    return """
    <section class="hint" id="cards">
      <h2>Test cards</h2>
      <p>Any future expiry and any security code will do.</p>
      <table><tbody>%s</tbody></table>
    </section>
    """
        .formatted(rows);
  }

  private static String spaced(String number) {
    return Arrays.stream(number.split("(?<=\\G.{4})", -1)).collect(Collectors.joining(" ")).strip();
  }
}
