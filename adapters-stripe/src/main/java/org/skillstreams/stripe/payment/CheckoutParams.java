package org.skillstreams.stripe.payment;

import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData.ProductData;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import org.skillstreams.domain.payment.Money;
import org.skillstreams.domain.payment.Order;
import org.skillstreams.domain.payment.PurchaseId;

/**
 * What we send to open a checkout. It follows from the stored order alone, so that a repeated call
 * is the same to the letter, as Stripe insists.
 *
 * @param publicUrl where browsers find this installation
 */
record CheckoutParams(String publicUrl) {

  SessionCreateParams of(PurchaseId id, Order order) {
    var page = publicUrl + "/credits/purchases/" + id;
    return SessionCreateParams.builder()
        .setMode(SessionCreateParams.Mode.PAYMENT)
        .setClientReferenceId(id.toString())
        .putMetadata("purchase", id.toString())
        .setPaymentIntentData(
            PaymentIntentData.builder().putMetadata("purchase", id.toString()).build())
        .addLineItem(item(order))
        .setSuccessUrl(page)
        .setCancelUrl(page)
        .build();
  }

  private static LineItem item(Order order) {
    var money = new Money(order.price().amount(), order.price().currency());
    return LineItem.builder()
        .setQuantity(1L)
        .setPriceData(
            PriceData.builder()
                .setCurrency(StripeMoney.code(money))
                .setUnitAmount(StripeMoney.units(money))
                .setProductData(ProductData.builder().setName(order.packageName()).build())
                .build())
        .build();
  }
}
