package org.skillstreams.domain.notification;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/** Writes what is stored for a slot as people of a place read it. */
record Values(Locale locale, ZoneId zone) {

  private static final int LONGEST_TEXT = 140;

  String count(String value) {
    return NumberFormat.getIntegerInstance(locale).format(Long.parseLong(value));
  }

  String instant(String value) {
    return DateTimeFormatter.ofPattern("EEE d MMM, HH:mm z", locale)
        .format(Instant.parse(value).atZone(zone));
  }

  /** Minor units and the currency. */
  String money(String value) {
    var parts = value.split(" ", -1);
    return money(parts[0], parts[1]);
  }

  /** Lowest and highest in minor units, and the currency. */
  String range(String value) {
    var parts = value.split(" ", -1);
    var least = money(parts[0], parts[2]);
    return parts[0].equals(parts[1]) ? least : least + "–" + money(parts[1], parts[2]);
  }

  /** What people wrote, on one line: control characters would change a mail's headers. */
  String line(String value) {
    var line = value.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT - 1).strip() + "…";
  }

  private String money(String minor, String code) {
    var currency = Currency.getInstance(code);
    var format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(currency);
    var amount = BigDecimal.valueOf(Long.parseLong(minor), currency.getDefaultFractionDigits());
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    format.setMinimumFractionDigits(whole ? 0 : currency.getDefaultFractionDigits());
    format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
    return format.format(amount);
  }
}
